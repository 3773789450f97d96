package io.rawi.app.embedded;

/** The services that run embedded. */
public enum ServiceName {
    BROKER("the Kafka broker", "embedded.kafka-port"),
    REGISTRY("the schema registry", "embedded.registry-port"),
    POSTGRESQL("PostgreSQL", "embedded.postgres-port");

    private final String title;
    private final String portOption;

    ServiceName(String title, String portOption) {
        this.title = title;
        this.portOption = portOption;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The option that sets its port. */
    public String portOption() {
        return portOption;
    }
}
