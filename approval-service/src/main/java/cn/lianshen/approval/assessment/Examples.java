package cn.lianshen.approval.assessment;

/** Questions for the API document; a test sends each of them. */
final class Examples {

    static final String KINDERGARTEN =
            """
            {"region": "330327", "item": "PS02", "entryMode": "direct", "kind": "KG",
             "classification": "NON_PROFIT", "registrar": "MZ",
             "founder": {"type": "INDIVIDUAL", "foreignControlled": false, "publicSchool": false},
             "school": {"stateAssetPercent": 0, "canteen": true, "boarding": false},
             "at": "2026-09-24"}
            """;

    static final String FORBIDDEN =
            """
            {"region": "330327", "item": "PS02", "entryMode": "direct", "kind": "PRI",
             "classification": "FOR_PROFIT", "at": "2026-09-24"}
            """;

    static final String WHAT_IF =
            """
            {"region": "330327", "item": "PS02", "entryMode": "after_preparation", "kind": "KG",
             "classification": "FOR_PROFIT", "at": "2026-09-21",
             "preparation": {"number": "苍教筹〔2025〕1号", "approvedOn": "2025-03-01"},
             "suspensions": [{"from": "2026-09-23", "resumedOn": "2026-10-12"}],
             "limits": [{"name": "DECLARED", "amount": 90, "unit": "WORKING_DAY"},
                        {"name": "内部时限", "amount": 30, "unit": "CALENDAR_DAY"}]}
            """;

    static final String CHANGE =
            """
            {"region": "410503", "item": "PS05", "change": "PS05d", "kind": "KG",
             "classification": "NON_PROFIT", "at": "2026-09-24",
             "existing": {"registrar": "MZ", "licenceUntil": "2027-08-31"}}
            """;

    private Examples() {}
}
