/** The solver on Apache Spark: prices, proof and search of one round, each in supersteps over shards of its people. */
package org.ieum.matching.spark;
