//! Explanations of P04: types and values.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::UnknownType,
        title: "A type that does not exist",
        meaning: "A column's type is one of PostgreSQL's own or an enum of the workspace. An enum of another domain is \
                  written `domain.enum`, and that domain must be depended on.",
        bad: r#"domain core {
    table users {
        column name string
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
        code: Code::TypeModifier,
        title: "What stands in the parentheses of a type is not allowed",
        meaning: "`varchar`, `char`, `bit` and `varbit` take a length, `numeric` a precision and a scale, times a \
                  number of digits from 0 to 6. Other types take nothing.",
        bad: r#"domain core {
    table users {
        column initials "varchar(0)"
    }
}
"#,
        mended: r#"domain core {
    table users {
        column initials "varchar(4)"
    }
}
"#,
    },
    Explanation {
        code: Code::MalformedType,
        title: "A type that cannot be read",
        meaning: "A type is a name, perhaps with a size in parentheses, perhaps `[]` for an array, perhaps `?` where \
                  it may be NULL, in this order: \"numeric(12,2)[]?\".",
        bad: r#"domain core {
    table users {
        column balance "numeric(12,2"
    }
}
"#,
        mended: r#"domain core {
    table users {
        column balance "numeric(12,2)"
    }
}
"#,
    },
    Explanation {
        code: Code::DefaultValue,
        title: "A default that is no value of the type",
        meaning: "A constant default is written as PostgreSQL reads it: numbers as numbers, `#true` and `#false`, \
                  everything else as text. What PostgreSQL computes is SQL and says so: (sql)\"now()\".",
        bad: r#"domain core {
    table users {
        column logins integer default=none
    }
}
"#,
        mended: r#"domain core {
    table users {
        column logins integer default=0
    }
}
"#,
    },
    Explanation {
        code: Code::SqlSyntax,
        title: "SQL that cannot be read",
        meaning: "Checks, conditions and fills are one SQL expression each, as PostgreSQL would take it.",
        bad: r#"domain core {
    table items {
        column price integer
        check price_positive "price >"
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer
        check price_positive "price > 0"
    }
}
"#,
    },
    Explanation {
        code: Code::SqlNotAllowed,
        title: "SQL that may not stand here",
        meaning: "An expression sees one row: no subquery, no aggregate, no parameter. Generated columns and indexes \
                  moreover need the same answer each time, so `now()` cannot stand there.",
        bad: r#"domain core {
    table items {
        column price integer
        check price_positive "price > (SELECT 0)"
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer
        check price_positive "price > 0"
    }
}
"#,
    },
    Explanation {
        code: Code::SqlColumn,
        title: "SQL that names an unknown column",
        meaning: "An expression names columns of its own table, as the versions in its lifetime call them.",
        bad: r#"domain core {
    table items {
        column price integer
        check price_positive "prise > 0"
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer
        check price_positive "price > 0"
    }
}
"#,
    },
    Explanation {
        code: Code::Identity,
        title: "Identity where it cannot be",
        meaning: "PostgreSQL numbers rows in a column of type `smallint`, `integer` or `bigint` that is never NULL.",
        bad: r#"domain core {
    table users {
        column id text identity=always
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint identity=always
    }
}
"#,
    },
    Explanation {
        code: Code::TwoValues,
        title: "A column whose value is given in two ways",
        meaning: "A column has an identity, a default or a generating expression: one of them, or none.",
        bad: r#"domain core {
    table users {
        column id bigint identity=always default=1
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint identity=always
    }
}
"#,
    },
    Explanation {
        code: Code::NullableKey,
        title: "A primary key over a column that may be NULL",
        meaning: "PostgreSQL makes every column of a primary key NOT NULL; the spec must say so too.",
        bad: r#"domain core {
    table users {
        column id bigint?
        primary-key id
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
}
"#,
    },
    Explanation {
        code: Code::PostgresVersion,
        title: "A feature that the oldest PostgreSQL does not have",
        meaning: "`postgres` in `schema.kdl` names the oldest major version that must be served; everything in the \
                  specs has to work there.",
        bad: r#"// schema.kdl
schema portal {
    postgres 14
    version 1 state=draft
    domain core
}

// core.kdl
domain core {
    table users {
        column email text?
        unique email nulls=not-distinct
    }
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core
}

// core.kdl
domain core {
    table users {
        column email text?
        unique email nulls=not-distinct
    }
}
"#,
    },
    Explanation {
        code: Code::IndexOptions,
        title: "Options of an index that do not go together",
        meaning: "Only B-trees are unique, sorted and hold included columns of every kind; each method of an index \
                  has its own limits.",
        bad: r#"domain core {
    table articles {
        column tags "text[]"
        index tags method=gin unique=#true
    }
}
"#,
        mended: r#"domain core {
    table articles {
        column tags "text[]"
        index tags method=gin
    }
}
"#,
    },
    Explanation {
        code: Code::SetNull,
        title: "An action that would write a generated column",
        meaning: "What happens to a referencing row may set or change its columns, and PostgreSQL computes a generated \
                  column itself. Choose `restrict`, `no-action` or, for deletes, `cascade`.",
        bad: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column number bigint
        column user_id bigint? generated="number / 1000" references=core.users.id on-delete=set-null
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column number bigint
        column user_id bigint? generated="number / 1000" references=core.users.id on-delete=cascade
    }
}
"#,
    },
    Explanation {
        code: Code::TooMany,
        title: "More than PostgreSQL can hold",
        meaning: "A table or view has at most 1600 columns, a key or an index at most 32.",
        bad: r#"domain core {
    table hours {
        column d1 date
        column d2 date
        index d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2 d1 d2
    }
}
"#,
        mended: r#"domain core {
    table hours {
        column d1 date
        column d2 date
        index d1 d2
    }
}
"#,
    },
];
