package org.ieum.platform.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is in a backup, so that one can tell whether all of it is there again: by table how many rows, and a hash of them. */
public final class Summary {

    /** SHA-256 in hexadecimal, of the rows as text in the order of their keys. */
    record Table(long rows, String hash) {}

    private final Map<String, Table> tables = new TreeMap<>();

    void add(String name, long rows, MessageDigest digest) {
        tables.put(name, new Table(rows, HexFormat.of().formatHex(digest.digest())));
    }

    /** How many rows there are altogether. */
    public long rows() {
        return tables.values().stream().mapToLong(Table::rows).sum();
    }

    /** How many rows a table has; 0 if it is not there. */
    public long rows(String table) {
        return tables.containsKey(table) ? tables.get(table).rows() : 0;
    }

    /** One hash of all tables, their counts and hashes, in hexadecimal. */
    public String hash() {
        MessageDigest digest = sha256();
        lines().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** {@code learner 600 1f3a…}: a line a table. */
    public List<String> lines() {
        return tables.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue().rows() + " "
                        + table.getValue().hash())
                .toList();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
