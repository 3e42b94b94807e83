package org.ieum.account;

import java.util.Set;

/**
 * Who a request comes from.
 *
 * @param name {@code account:7} or {@code token:2}, as audit rows have it
 * @param roles the names that routes ask for
 */
public record Caller(String name, Set<String> roles) {

    static Caller account(long id, Role role) {
        return new Caller("account:" + id, role.granted());
    }

    static Caller token(long id, Role role) {
        return new Caller("token:" + id, role.granted());
    }
}
