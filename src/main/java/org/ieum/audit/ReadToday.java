package org.ieum.audit;

/**
 * What somebody has read since the day began, with what they ask for now.
 *
 * @param opened different people, pairs and the like
 * @param openedLately of these, within the last hour
 * @param lists pages and files with many names
 * @param listsLately of these, within the last hour
 * @param allowances how often an admin has let them go on
 */
record ReadToday(long opened, long openedLately, long lists, long listsLately, long allowances) {

    /** Whether it is more than these in a day, or half of them in an hour; each allowance is as much again. */
    boolean isMoreThan(long most, long mostLists) {
        return isMoreInADayThan(most, mostLists)
                || openedLately > most * (1 + allowances) / 2
                || listsLately > mostLists * (1 + allowances) / 2;
    }

    boolean isMoreInADayThan(long most, long mostLists) {
        return opened > most * (1 + allowances) || lists > mostLists * (1 + allowances);
    }
}
