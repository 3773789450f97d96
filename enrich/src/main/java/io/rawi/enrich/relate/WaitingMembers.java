package io.rawi.enrich.relate;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Members with which something is to be done. Those with which it was not done for one fingerprint wait in the store of links. */
final class WaitingMembers {

    private final Links links;
    private final Standings standings;
    private final String reason;
    private final NavigableSet<Member> members = new TreeSet<>(Member.BY_TIME);
    private final Set<String> kept = new HashSet<>();
    private boolean read;

    private WaitingMembers(Links links, Standings standings, String reason) {
        this.links = links;
        this.standings = standings;
        this.reason = reason;
    }

    /**
     * Those whose followers (the next carrier of the same text, and the copies that have it for their match) may not know what
     * became of it.
     */
    static WaitingMembers untold(Links links, Standings standings) {
        return new WaitingMembers(links, standings, Links.UNTOLD);
    }

    /** Originals that were not offered to later ones that may resemble them better than their match. */
    static WaitingMembers unoffered(Links links, Standings standings) {
        return new WaitingMembers(links, standings, Links.UNOFFERED);
    }

    void add(Member member) {
        members.add(member);
    }

    /** Whether some wait since an earlier fingerprint. */
    boolean isWaiting() {
        readKept();
        return !kept.isEmpty();
    }

    /** The earliest, whether it waits or not. */
    Optional<Member> first() {
        readKept();
        return members.isEmpty() ? Optional.empty() : Optional.of(members.first());
    }

    void remove(Member member) {
        readKept();
        members.remove(member);
        if (kept.remove(member.articleId())) {
            links.remove(reason, member.articleId());
        }
    }

    /** All that are left wait for later fingerprints. */
    void keep() {
        for (Member member : members) {
            if (kept.add(member.articleId())) {
                links.put(reason, member.articleId());
            }
        }
    }

    /** Not before the first fingerprint, when the standings are at hand. */
    private void readKept() {
        if (!read) {
            read = true;
            for (String articleId : links.to(reason)) {
                kept.add(articleId);
                members.add(standings.member(articleId));
            }
        }
    }
}
