package io.rawi.enrich.story;

import io.rawi.schema.EntityType;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import io.rawi.schema.StoryName;
import io.rawi.schema.Versions;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a story into the pipeline's record. */
final class StoryRecords {

    /** How many names of each kind are told. */
    private static final int MOST_NAMES = 30;

    private final TermWeights table;

    StoryRecords(TermWeights table) {
        this.table = table;
    }

    /** A story with its members. */
    Story of(LiveStory story, Versions versions) {
        List<StoryMember> members = List.copyOf(story.members);
        Story record = record(story, versions);
        record.setHeadline(headline(members));
        record.setFirstSeen(Instant.ofEpochMilli(story.firstSeen()));
        record.setLastSeen(Instant.ofEpochMilli(story.lastSeen()));
        record.setArticleIds(members.stream().map(StoryMember::articleId).toList());
        record.setPublishers(List.copyOf(
                new TreeSet<>(members.stream().map(StoryMember::publisher).toList())));
        record.setLanguages(List.copyOf(
                new TreeSet<>(members.stream().map(StoryMember::language).toList())));
        record.setEntities(names(members, false));
        record.setPlaces(names(members, true));
        return record;
    }

    /** A story that was merged into another one: it has no article left, and is headed as that is for who holds its id. */
    Story redirect(LiveStory story, Story into, Versions versions) {
        Story record = record(story, versions);
        record.setHeadline(into.getHeadline());
        record.setFirstSeen(into.getFirstSeen());
        record.setLastSeen(into.getLastSeen());
        record.setMergedInto(into.getStoryId());
        return record;
    }

    private static Story record(LiveStory story, Versions versions) {
        Story record = new Story();
        record.setStoryId(story.storyId);
        record.setArticleIds(List.of());
        record.setPublishers(List.of());
        record.setEntities(List.of());
        record.setPlaces(List.of());
        record.setLanguages(List.of());
        record.setClosed(story.closed);
        record.setRevision(story.revision);
        record.setVersions(versions);
        return record;
    }

    /** The headline whose terms the others share most; the earliest of equals. */
    String headline(List<StoryMember> members) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (StoryMember member : members) {
            for (int term : member.titleTerms()) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        String best = "";
        double most = -1;
        for (StoryMember member : members) {
            double centrality = centrality(member, counts);
            if (!member.title().isEmpty() && centrality > most) {
                best = member.title();
                most = centrality;
            }
        }
        return best;
    }

    private double centrality(StoryMember member, Map<Integer, Integer> counts) {
        double shared = 0;
        double square = 0;
        for (int term : member.titleTerms()) {
            double rarity = table.rarity(term);
            shared += rarity * rarity * (counts.get(term) - 1);
            square += rarity * rarity;
        }
        return square == 0 ? 0 : shared / Math.sqrt(square);
    }

    private static List<StoryEntity> names(List<StoryMember> members, boolean places) {
        Map<String, StoryEntity> byId = new TreeMap<>();
        for (StoryMember member : members) {
            for (StoryName name : member.names()) {
                if ((name.getType() == EntityType.LOCATION) == places) {
                    StoryEntity entity = byId.computeIfAbsent(
                            name.getEntityId(), id -> new StoryEntity(id, name.getName(), name.getType(), 0));
                    entity.setArticles(entity.getArticles() + 1);
                }
            }
        }
        return byId.values().stream()
                .sorted(Comparator.comparingInt(StoryEntity::getArticles)
                        .reversed()
                        .thenComparing(StoryEntity::getEntityId))
                .limit(MOST_NAMES)
                .toList();
    }
}
