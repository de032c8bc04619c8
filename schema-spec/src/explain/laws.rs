//! Explanations of P06: the laws.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::NotNullWithoutValue,
        title: "Law 2: a NOT NULL column without a value for old rows",
        meaning: "Rows that are there already, and rows that older versions still write, have nothing for the new \
                  column. Give it a `default=`, say with `up=` what such rows hold, or let it be NULL with `?`. The \
                  column is then added nullable, filled in batches, and made NOT NULL when no row lacks it.",
        bad: r#"domain core {
    table users {
        column email text
        column locale text since=2
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column locale text since=2 up="'en'"
    }
}
"#,
    },
    Explanation {
        code: Code::DropWithoutValue,
        title: "Law 2: a NOT NULL column dropped without a value for new rows",
        meaning: "Newer versions no longer write the column while older ones still read it and expect a value. Say \
                  with `down=` what rows of newer versions hold, or give the column a default.",
        bad: r#"domain core {
    table users {
        column email text
        column fax text removed=2
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column fax text removed=2 down="''"
    }
}
"#,
    },
    Explanation {
        code: Code::TightenedWithoutValue,
        title: "Law 2: a column made NOT NULL without a value for NULLs",
        meaning: "Rows that hold NULL, and older versions that go on writing it, need a value. Say with `up=` on the \
                  `change` what takes the place of NULL; the constraint is validated after the backfill.",
        bad: r#"domain core {
    table users {
        column locale text? {
            change since=2 type=text
        }
    }
}
"#,
        mended: r#"domain core {
    table users {
        column locale text? {
            change since=2 type=text up="'en'"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::Loosened,
        title: "Law 2: a column made nullable in place",
        meaning: "Older versions read the column into a type that has no NULL, and would fail on the first one. Add a \
                  nullable column that `replaces` the old one, with a `down=` that says what older versions read.",
        bad: r#"domain core {
    table users {
        column name text {
            change since=2 type=text?
        }
    }
}
"#,
        mended: r#"domain core {
    table users {
        column name text removed=2
        column display_name text? since=2 {
            replaces name up="name" down="coalesce(display_name, '')"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::TypeChanged,
        title: "Law 2: a type changed in place",
        meaning: "PostgreSQL rewrites the table under a lock that stops everyone, and older versions read a type that \
                  they do not know. Add a column of the new type that `replaces` the old one; both are kept in step \
                  while both are served.",
        bad: r#"domain core {
    table items {
        column price integer {
            change since=2 type=bigint
        }
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer removed=2
        column price_cents bigint since=2 {
            replaces price up="price * 100" down="price_cents / 100"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::ValueWithoutDown,
        title: "Law 2: a new enum value that old code cannot read",
        meaning: "Code of older versions does not know the label and fails on the first row that holds it. Say with \
                  `down=` which label it reads instead.",
        bad: r#"domain core {
    enum listing_status {
        draft
        archived
        withdrawn since=2
    }
}
"#,
        mended: r#"domain core {
    enum listing_status {
        draft
        archived
        withdrawn since=2 down=archived
    }
}
"#,
    },
    Explanation {
        code: Code::ValueRemoved,
        title: "Law 2: an enum value removed without one to stand for it",
        meaning: "Rows may hold the label and older versions go on writing it, while newer code does not know it. Say \
                  with `down=` which label newer versions read in its place.",
        bad: r#"domain core {
    enum listing_status {
        draft
        archived
        expired removed=2
    }
}
"#,
        mended: r#"domain core {
    enum listing_status {
        draft
        archived
        expired removed=2 down=archived
    }
}
"#,
    },
    Explanation {
        code: Code::KeyRenamed,
        title: "Law 2: a rename that cannot be staged",
        meaning: "While two versions are served, a renamed column exists twice and a trigger keeps both in step. \
                  PostgreSQL numbers an identity column and computes a generated one by itself, so no trigger can; \
                  and a key over the column would have to be there twice. Keep the name, or let a column with a key \
                  of its own take its place by `replaces`.",
        bad: r#"domain core {
    table users {
        column id bigint identity=always {
            change since=2 name=user_id
        }
        primary-key id
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint identity=always
        primary-key id
    }
}
"#,
    },
    Explanation {
        code: Code::Replaces,
        title: "Law 2: a `replaces` that cannot be staged",
        meaning: "The new column begins where the old one is removed, so that every version has exactly one of them: \
                  `since=2` on the one, `removed=2` on the other.",
        bad: r#"domain core {
    table items {
        column price integer
        column price_from integer since=2 {
            replaces price up="price" down="price_from"
        }
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer removed=2
        column price_from integer since=2 {
            replaces price up="price" down="price_from"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::OutsideDomain,
        title: "Law 6: a domain that is not depended on",
        meaning: "A domain knows those in its `depends-on` and no other. So it is plain from the first lines of a \
                  file what may break it.",
        bad: r#"// core.kdl
domain core {
    table users {
        column id bigint
        primary-key id
    }
}

// sales.kdl
domain sales {
    table offers {
        column made_by bigint references=core.users.id
    }
}
"#,
        mended: r#"// core.kdl
domain core {
    table users {
        column id bigint
        primary-key id
    }
}

// sales.kdl
domain sales {
    depends-on core
    table offers {
        column made_by bigint references=core.users.id
    }
}
"#,
    },
    Explanation {
        code: Code::DomainCycle,
        title: "Law 6: domains that depend on each other",
        meaning: "Domains that need each other are one domain. Move what both need into a third, or merge them.",
        bad: r#"// core.kdl
domain core {
    depends-on sales
}

// sales.kdl
domain sales {
    depends-on core
}
"#,
        mended: r#"// core.kdl
domain core {
}

// sales.kdl
domain sales {
    depends-on core
}
"#,
    },
    Explanation {
        code: Code::TableInReadOnly,
        title: "Law 4: a table in a read-only domain",
        meaning: "A read-only domain writes nothing, so it owns nothing that could be written. Its rows come from the \
                  tables of the domains it depends on, through read models.",
        bad: r#"domain explore {
    read-only
    table searches {
        column text text
    }
}
"#,
        mended: r#"domain searching {
    table searches {
        column text text
    }
}
"#,
    },
    Explanation {
        code: Code::ReadModelOutside,
        title: "Law 4: a read model outside a read-only domain",
        meaning: "Read models are what a read-only domain reads. A domain that writes reads its tables.",
        bad: r#"domain listings {
    table listings {
        column id bigint
    }
    read-model open_listings {
        from listings.listings as=l
        column id from=l.id
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
    read-model open_listings {
        from listings.listings as=l
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::ReadsPast,
        title: "Law 4: a read model that reads past its relations",
        meaning: "What a read model reads stands in `from` and `join`, where the domains are checked. A subquery in \
                  an expression would read past that.",
        bad: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column price integer
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model best_listings {
        from listings.listings as=l
        where "l.price = (SELECT max(price) FROM listings)"
        column id from=l.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        column price integer
    }
}

// explore.kdl
domain explore {
    read-only
    depends-on listings
    read-model best_listings {
        from listings.listings as=l
        where "l.price > 1000000"
        column id from=l.id
    }
}
"#,
    },
    Explanation {
        code: Code::DraftReferenced,
        title: "Law 5: a reference to a draft table from outside",
        meaning: "A draft may be abandoned at any time. Nothing outside its domain may rest on it; the draft refers \
                  to what it became.",
        bad: r#"// wizards.kdl
domain wizards {
    drafts-only
    table drafts {
        column id bigint
        primary-key id
    }
}

// listings.kdl
domain listings {
    depends-on wizards
    table listings {
        column draft_id bigint references=wizards.drafts.id
    }
}
"#,
        mended: r#"// listings.kdl
domain listings {
    table listings {
        column id bigint
        primary-key id
    }
}

// wizards.kdl
domain wizards {
    drafts-only
    depends-on listings
    table drafts {
        column id bigint
        column listing_id bigint? references=listings.listings.id
        primary-key id
    }
}
"#,
    },
    Explanation {
        code: Code::ReadersAndDrafts,
        title: "Law 6: readers and drafts that know each other",
        meaning: "What seekers see never comes from a draft, and no wizard reads what seekers see. Neither domain \
                  may depend on the other.",
        bad: r#"// wizards.kdl
domain wizards {
    drafts-only
}

// explore.kdl
domain explore {
    read-only
    depends-on wizards
}
"#,
        mended: r#"// wizards.kdl
domain wizards {
    drafts-only
}

// explore.kdl
domain explore {
    read-only
}
"#,
    },
    Explanation {
        code: Code::DependsOnReadOnly,
        title: "Law 4: a domain that depends on a read-only one",
        meaning: "Read models are made for readers and may change with them. A domain that writes depends on the \
                  domains whose tables it uses.",
        bad: r#"// explore.kdl
domain explore {
    read-only
}

// sales.kdl
domain sales {
    depends-on explore
}
"#,
        mended: r#"// explore.kdl
domain explore {
    read-only
}

// sales.kdl
domain sales {
}
"#,
    },
    Explanation {
        code: Code::AccessWords,
        title: "Law 4: a role where nothing is read-only, or both kinds of access at once",
        meaning: "A domain is `read-only`, or `drafts-only`, or neither. `role` names a database role that may read \
                  the read models of a read-only domain, and means nothing elsewhere.",
        bad: r#"domain explore {
    read-only
    drafts-only
}
"#,
        mended: r#"domain explore {
    read-only
}
"#,
    },
];
