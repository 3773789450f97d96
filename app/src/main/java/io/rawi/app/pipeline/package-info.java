/** The parts of the pipeline, run inside this process and watched. */
package io.rawi.app.pipeline;
