package org.counterclaim.intake;

/** The story of a flood with two tolls, in sentences of which each can be left out or changed. */
record Flood(String country) {

    static final String WEATHER =
            "Forecasters expect the rain to go on until the end of the week, and the mayor asked people to stay away.";

    String title() {
        return "Flood in " + country + " kills dozens";
    }

    String lede() {
        return "The river broke its banks in " + country + " on Sunday night and the flood tore away the lower bridge,"
                + " residents told the radio as rescuers went from house to house.";
    }

    String toll() {
        return "The interior ministry said on Monday that 212 people were killed in the flood in " + country + ".";
    }

    String higher() {
        return toll().replace("212", "230");
    }

    String union() {
        return "The fishermen's union said it had counted 340 people killed in the flood in " + country + ".";
    }
}
