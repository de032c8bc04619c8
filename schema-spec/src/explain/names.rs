//! Explanations of P02: names.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::EmptyName,
        title: "An empty name",
        meaning: "PostgreSQL gives nothing an empty name. Only a label of an enum may be empty.",
        bad: r#"domain core {
    table users {
        column "" text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column name text
    }
}
"#,
    },
    Explanation {
        code: Code::ControlCharacter,
        title: "The character zero",
        meaning: "PostgreSQL ends its texts with the character zero, so it can stand nowhere inside one. All others \
                  may, line ends and tabs too, though nobody can see them.",
        bad: r#"domain core {
    table users {
        column "full\u{0}name" text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column full_name text
    }
}
"#,
    },
    Explanation {
        code: Code::NameTooLong,
        title: "A name that PostgreSQL would cut",
        meaning: "PostgreSQL keeps 63 bytes of a name and drops the rest without a word, so that two long names can \
                  become one. Letters outside ASCII count two to four bytes.",
        bad: r#"domain core {
    table users {
        column number_of_times_that_the_user_has_changed_the_primary_telephone_number text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column telephone_changes text
    }
}
"#,
    },
    Explanation {
        code: Code::NotAnIdentifier,
        title: "A name that must be a lower-case identifier",
        meaning: "Names of workspaces, domains and SQL objects become file names, Rust modules and parts of migration \
                  names. They consist of lower-case letters, digits and `_`, and begin with a letter.",
        bad: r#"// schema.kdl
schema "Our Portal" {
    postgres 15
    version 1 state=draft
    domain core
}

// core.kdl
domain core {}
"#,
        mended: r#"// schema.kdl
schema our_portal {
    postgres 15
    version 1 state=draft
    domain core
}

// core.kdl
domain core {}
"#,
    },
    Explanation {
        code: Code::Duplicate,
        title: "The same name twice in one place",
        meaning: "Columns of a table, labels of an enum, tables of a domain: each name stands for one thing, through \
                  all versions. The name of a removed column is not given out again, for old versions still use it.",
        bad: r#"domain core {
    table users {
        column email text
        column email text?
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column second_email text?
    }
}
"#,
    },
    Explanation {
        code: Code::RelationTaken,
        title: "Two relations of one PostgreSQL schema with the same name",
        meaning: "Tables, indexes, views and the indexes behind primary keys and unique constraints share one space of \
                  names in a PostgreSQL schema, whatever domain they come from.",
        bad: r#"domain core {
    table users {
        column email text
        index email name=users
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        index email
    }
}
"#,
    },
    Explanation {
        code: Code::TypeTaken,
        title: "Two types of one PostgreSQL schema with the same name",
        meaning: "Enums share their names with the row types that PostgreSQL makes for every table and view.",
        bad: r#"domain core {
    enum color {
        red
    }
    table color rust=ColorRow {
        column name text
    }
}
"#,
        mended: r#"domain core {
    enum color {
        red
    }
    table colors rust=ColorRow {
        column name text
    }
}
"#,
    },
    Explanation {
        code: Code::ConstraintTaken,
        title: "Two constraints of one table with the same name",
        meaning: "Primary key, uniques, checks and foreign keys of a table share one space of names. PostgreSQL's own \
                  names count too, such as `users_pkey` and `users_email_key`.",
        bad: r#"domain core {
    table users {
        column email text
        unique email name=email_rule
        check email_rule "email <> ''"
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        unique email
        check email_not_empty "email <> ''"
    }
}
"#,
    },
    Explanation {
        code: Code::RustTypeTaken,
        title: "Two Rust types with the same name",
        meaning: "Code imports the types of a version from one module, whatever domain they come from. Say with \
                  `rust=` what one of the two is to be called.",
        bad: r#"domain core {
    table people {
        column name text
    }
    table persons rust=People {
        column name text
    }
    table contacts rust=People {
        column name text
    }
}
"#,
        mended: r#"domain core {
    table people {
        column name text
    }
    table persons rust=NamedPerson {
        column name text
    }
    table contacts {
        column name text
    }
}
"#,
    },
    Explanation {
        code: Code::RustFieldTaken,
        title: "Two Rust fields of one struct with the same name",
        meaning: "Column names become Rust fields in snake_case, and these two become the same one.",
        bad: r#"domain core {
    table users {
        column full_name text
        column "full name" text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column full_name text
        column legal_name text
    }
}
"#,
    },
    Explanation {
        code: Code::RustVariantTaken,
        title: "Two Rust variants of one enum with the same name",
        meaning: "Labels become Rust variants in UpperCamelCase, and these two become the same one.",
        bad: r#"domain core {
    enum state {
        in_progress
        "in progress"
    }
}
"#,
        mended: r#"domain core {
    enum state {
        in_progress
        waiting
    }
}
"#,
    },
    Explanation {
        code: Code::ModuleTaken,
        title: "A domain whose Rust module is taken",
        meaning: "The generated crate has modules of its own, such as `v1`, `values` and `scope`. A domain becomes a \
                  module beside them and must be called otherwise.",
        bad: r#"domain values {
}
"#,
        mended: r#"domain value_lists {
}
"#,
    },
    Explanation {
        code: Code::RustName,
        title: "A Rust name that cannot be used",
        meaning: "`rust=` names a type: letters, digits and `_`, beginning with a capital, and no word of Rust or of \
                  its prelude such as `Option`.",
        bad: r#"domain core {
    table users rust="user row" {
        column name text
    }
}
"#,
        mended: r#"domain core {
    table users rust=UserRow {
        column name text
    }
}
"#,
    },
    Explanation {
        code: Code::SystemColumn,
        title: "A column name that PostgreSQL keeps for itself",
        meaning: "Every table has hidden columns `tableoid`, `xmin`, `cmin`, `xmax`, `cmax` and `ctid`. PostgreSQL \
                  refuses a second one of that name.",
        bad: r#"domain core {
    table measurements {
        column xmin integer
    }
}
"#,
        mended: r#"domain core {
    table measurements {
        column x_min integer
    }
}
"#,
    },
    Explanation {
        code: Code::SystemSchema,
        title: "A schema name that PostgreSQL keeps for itself",
        meaning: "Schemas that begin with `pg_`, and `information_schema`, belong to PostgreSQL.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core schema=pg_core
}

// core.kdl
domain core {}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core schema=core
}

// core.kdl
domain core {}
"#,
    },
    Explanation {
        code: Code::ReservedName,
        title: "A name that was taken out of use for good",
        meaning: "Something else once had this name, and somebody may still know it by that: code, a report, rows set \
                  aside. `retire` reserves the names of what it folds out of the specs, and people may reserve others. \
                  Choose another name, or delete this one from `reserved` once nobody knows the old thing any more.",
        bad: r#"domain core {
    table listings {
        reserved price
        column id bigint
        column price text since=2 up="'unknown'"
    }
}
"#,
        mended: r#"domain core {
    table listings {
        reserved price
        column id bigint
        column price_text text since=2 up="'unknown'"
    }
}
"#,
    },
];
