//! Explanations of P07: read models.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::UnknownAlias,
        title: "An alias that is not declared",
        meaning: "`from` and `join` give each relation an alias, and every column of a read model names one of them.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column id from=x.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::AliasTaken,
        title: "An alias that is declared twice",
        meaning: "Two relations under one alias could not be told apart.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
    table media {
        column id bigint
        column listing_id bigint references=listings.listings.id
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        left-join listings.media as=l on="l.listing_id = l.id"
        column id from=l.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
    table media {
        column id bigint
        column listing_id bigint references=listings.listings.id
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        left-join listings.media as=m on="m.listing_id = l.id"
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::RelationColumn,
        title: "A relation that does not have the column",
        meaning: "The table behind the alias has no column of this name in the versions that have the read model.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column name from=l.name
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column name from=l.title
    }
}
"#,
    },
    Explanation {
        code: Code::Ambiguous,
        title: "A column that several relations have",
        meaning: "Say which of them is meant, by its alias.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
    table media {
        column id bigint
        column listing_id bigint references=listings.listings.id
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        left-join listings.media as=m on="m.listing_id = l.id"
        where "id > 10"
        column id from=l.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
    table media {
        column id bigint
        column listing_id bigint references=listings.listings.id
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        left-join listings.media as=m on="m.listing_id = l.id"
        where "l.id > 10"
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::ColumnType,
        title: "A column whose type is missing, or given twice",
        meaning: "The type of a base column comes from its table, so it is not said again. An expression has the type that the spec \
                  states: nobody asks the server.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column title expr="upper(l.title)"
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column title text expr="upper(l.title)"
    }
}
"#,
    },
    Explanation {
        code: Code::ColumnSource,
        title: "A column without a source, or with two",
        meaning: "A column of a read model comes `from=` a base column or is an `expr=`: one of them.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column title text
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column title from=l.title
    }
}
"#,
    },
    Explanation {
        code: Code::KeyColumn,
        title: "A key that is no column of the read model",
        meaning: "`key` names columns that the read model shows and that together tell its rows apart.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        key listing_id
        column id from=l.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        key id
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::MaterializedWithoutKey,
        title: "Stored rows without a key",
        meaning: "PostgreSQL refreshes stored rows without stopping their readers only where a unique index tells the rows apart. \
                  Name its columns with `key`.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown materialized {
        from listings.listings as=l
        column id from=l.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown materialized {
        key id
        from listings.listings as=l
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::ReadModelCycle,
        title: "Read models that read each other",
        meaning: "Each of the views would have to exist before the other.",
        bad: r#"// explore.kdl
domain explore {
    read-only
    read-model first {
        from explore.second as=s
        column id from=s.id
    }
    read-model second {
        from explore.first as=f
        column id from=f.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model first {
        from listings.listings as=l
        column id from=l.id
    }
    read-model second {
        from explore.first as=f
        column id from=f.id
    }
}
"#,
    },
    Explanation {
        code: Code::SourceGone,
        title: "A source that a version does not have",
        meaning: "A read model shows in each of its versions what that version has. Give its column the lifetime of the base column, \
                  or the read model that of its table.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text? since=2
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column id from=l.id
        column title from=l.title
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column title text? since=2
        primary-key id
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model shown {
        from listings.listings as=l
        column id from=l.id
        column title from=l.title since=2
    }
}
"#,
    },
];
