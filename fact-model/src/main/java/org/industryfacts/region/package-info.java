/**
 * Where facts hold: the administrative divisions of GB/T 2260 and the development zones, which it does not list.
 *
 * <p>{@link org.industryfacts.region.RegionTree} knows every province, prefecture and county by code and by name;
 * {@link org.industryfacts.region.ZoneRegister} knows zones by id and name, each with the code of the city or district
 * that it stands in. Both are read from tab-separated resources beside the classes; a bad line fails the load with
 * file and number. Names are not unique: 朝阳区 is in Beijing and in Changchun, 吉林 alone may be a province or a city.
 * Everything here is immutable and safe to share between threads.
 */
@NullMarked
package org.industryfacts.region;

import org.jspecify.annotations.NullMarked;
