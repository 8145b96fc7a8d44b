package org.counterclaim.claim.extract;

/** What kind of party a source is (domain reference 5.4). Never decides how its numbers are read. */
public enum SourceType {
    PERSON,
    OFFICE,
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    IGO,
    NGO,
    MEDIA_OUTLET,
    STATE_MEDIA,
    HOSPITAL,
    WITNESS,
    EXPERT,
    DOCUMENT,
    DATASET,
    SOCIAL_ACCOUNT,
    OUTLET_ITSELF,
    UNNAMED
}
