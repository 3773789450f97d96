package io.rawi.enrich.story;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A story with its members in order of time; changed only by {@link Stories}. */
final class LiveStory {

    /** Up to this size each new article is told of; from there on each eighth part more. */
    static final int TOLD_ONE_BY_ONE = 16;

    static final long UNLISTED = Long.MIN_VALUE;

    final String storyId;
    final NavigableSet<StoryMember> members = new TreeSet<>();
    /** How many members are no copies to the letter. */
    int originals;

    int revision;
    /** How many members it had when it was told of last. */
    int told;

    boolean closed;
    /** The time of its last article under which it is listed as open; {@link #UNLISTED} where it is not. */
    long listed = UNLISTED;

    Optional<String> mergedInto = Optional.empty();

    LiveStory(String storyId) {
        this.storyId = storyId;
    }

    void add(StoryMember member) {
        if (members.add(member) && !member.copy()) {
            originals++;
        }
    }

    void remove(StoryMember member) {
        if (members.remove(member) && !member.copy()) {
            originals--;
        }
    }

    int size() {
        return members.size();
    }

    long firstSeen() {
        return members.first().time();
    }

    long lastSeen() {
        return members.last().time();
    }

    /** Whether there is more to keep of it than its members. */
    boolean hasState() {
        return revision > 0 || mergedInto.isPresent();
    }

    /** Whether it is to be told of: a story of one article is none yet. */
    boolean tellable() {
        return size() > 1 || revision > 0;
    }

    /** Whether it has grown enough since it was told of. */
    boolean grown() {
        int more = Math.abs(size() - told);
        return size() <= TOLD_ONE_BY_ONE ? more > 0 : more * 8 >= size();
    }
}
