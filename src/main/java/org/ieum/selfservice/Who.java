package org.ieum.selfservice;

import org.ieum.kernel.Coded;
import org.ieum.learner.Learner;
import org.ieum.person.Person;
import org.ieum.tutor.Tutor;

/** Whose page it is. */
public record Who(Part part, long id) {

    /** The two kinds of people, as tables and audit rows name them. */
    public enum Part implements Coded {
        LEARNER("learner", Learner.class, "needs", "tutor", "name"),
        TUTOR("tutor", Tutor.class, "subjects", "learner", "alias");

        private final String code;
        private final Class<? extends Person> type;
        private final String details;
        private final String other;
        private final String otherName;

        Part(String code, Class<? extends Person> type, String details, String other, String otherName) {
            this.code = code;
            this.type = type;
            this.details = details;
            this.other = other;
            this.otherName = otherName;
        }

        @Override
        public String code() {
            return code;
        }

        /** What they are to the database. */
        public Class<? extends Person> type() {
            return type;
        }

        /** Whom they are paired with. */
        public Part otherPart() {
            return this == LEARNER ? TUTOR : LEARNER;
        }

        String details() {
            return details;
        }

        String other() {
            return other;
        }

        String otherName() {
            return otherName;
        }
    }
}
