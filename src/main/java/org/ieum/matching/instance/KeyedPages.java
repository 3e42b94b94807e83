package org.ieum.matching.instance;

/** Lists whose pages are in the order of keys, {@link ByValue}. */
interface KeyedPages {

    int pages(int list);

    /** Orders all that is posted: the least goes first. */
    long key(int list, int index);

    /** What of a page the tutor could take, as far as pages know. */
    long what(int list, int page, TutorView tutor);
}
