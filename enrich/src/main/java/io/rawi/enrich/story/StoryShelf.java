package io.rawi.enrich.story;

/** Where stories are kept. A story asked for is given with all its members; asking for one merged into another gives that. */
interface StoryShelf {

    /** Begins a story, named after its first article. */
    LiveStory create(String storyId);

    /** The story of an id, or the one that it was merged into. */
    LiveStory get(String storyId);

    void put(LiveStory story, StoryMember member);

    void remove(LiveStory story, StoryMember member);

    /** A story, now empty, was merged into another one. */
    void redirect(LiveStory story, String into);
}
