//! Explanations of P03: references.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::UnknownDomain,
        title: "A domain that does not exist",
        meaning: "`depends-on` and references name domains as `schema.kdl` lists them.",
        bad: r#"// core.kdl
domain core {}

// sales.kdl
domain sales {
    depends-on cores
}
"#,
        mended: r#"// core.kdl
domain core {}

// sales.kdl
domain sales {
    depends-on core
}
"#,
    },
    Explanation {
        code: Code::UnknownTable,
        title: "A table that does not exist",
        meaning: "The domain has no table of this name, in any version.",
        bad: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id bigint references=core.user.id
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id bigint references=core.users.id
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownColumn,
        title: "A column that does not exist",
        meaning: "Keys, indexes and references name columns as they were first written: after a rename they keep the \
                  first name, and each version sees its own.",
        bad: r#"domain core {
    table users {
        column id bigint
        primary-key user_id
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
        code: Code::MalformedReference,
        title: "A reference that cannot be read",
        meaning: "A reference to one column is written `domain.table.column`, one to several \
                  \"domain.table(first, second)\". The domain is always named.",
        bad: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id bigint references=users
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id bigint references=core.users.id
    }
}
"#,
    },
    Explanation {
        code: Code::ReferenceType,
        title: "The two ends of a foreign key differ in type",
        meaning: "PostgreSQL compares the two ends, so they must be of one type or of two that it can compare, such as \
                  integer and bigint. What an extension or a type of the workspace can do, it knows best.",
        bad: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id uuid references=core.users.id
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table sessions {
        column user_id bigint references=core.users.id
    }
}
"#,
    },
    Explanation {
        code: Code::ReferenceNotUnique,
        title: "A foreign key to columns that are not unique",
        meaning: "A row must reference one row. The referenced columns need to be the primary key or a `unique` of \
                  their table, in the same set.",
        bad: r#"domain core {
    table users {
        column email text
    }
    table sessions {
        column user_email text references=core.users.email
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        unique email
    }
    table sessions {
        column user_email text references=core.users.email
    }
}
"#,
    },
    Explanation {
        code: Code::ReferenceCount,
        title: "The two ends of a foreign key differ in length",
        meaning: "Each column here stands for one column there, in the same order.",
        bad: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id user_id
    }
    table desks {
        column organization_id bigint
        foreign-key organization_id references="core.memberships(organization_id, user_id)"
    }
}
"#,
        mended: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id user_id
    }
    table desks {
        column organization_id bigint
        column user_id bigint
        foreign-key organization_id user_id references="core.memberships(organization_id, user_id)"
    }
}
"#,
    },
    Explanation {
        code: Code::ReferenceGone,
        title: "A reference to something that a version does not have",
        meaning: "In every version in which the reference exists, what it points at must exist too.",
        bad: r#"domain core {
    table teams removed=2 {
        column id bigint
        primary-key id
    }
    table users {
        column team_id bigint? references=core.teams.id
    }
}
"#,
        mended: r#"domain core {
    table teams removed=2 {
        column id bigint
        primary-key id
    }
    table users {
        column team_id bigint? removed=2 references=core.teams.id
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownLabel,
        title: "A label that the enum does not have",
        meaning: "`down=` on a label names the label that older versions read in its place: one of the same enum.",
        bad: r#"domain core {
    enum listing_status {
        draft
        archived
        withdrawn since=2 down=archivd
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
        code: Code::UnknownDependency,
        title: "An SQL object that depends on something unknown",
        meaning: "`depends-on` inside `sql` names what must exist before the object: tables, enums, read models and \
                  other SQL objects, as `domain.name`.",
        bad: r#"domain core {
    table users {
        column email text
    }
    sql users_statistics {
        create "CREATE STATISTICS users_email ON email FROM users"
        drop "DROP STATISTICS users_email"
        depends-on core.people
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
    }
    sql users_statistics {
        create "CREATE STATISTICS users_email ON email FROM users"
        drop "DROP STATISTICS users_email"
        depends-on core.users
    }
}
"#,
    },
    Explanation {
        code: Code::ColumnTwice,
        title: "The same column twice in one key",
        meaning: "A column adds nothing to a key that has it already; PostgreSQL refuses it in constraints.",
        bad: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id organization_id
    }
}
"#,
        mended: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id user_id
    }
}
"#,
    },
    Explanation {
        code: Code::ObjectCycle,
        title: "SQL objects that need each other",
        meaning: "Each of the objects must be created before the other. Take out the dependency that is not needed, \
                  or put both statements into one object.",
        bad: r#"domain core {
    sql first {
        create "CREATE VIEW first AS SELECT 1 AS one"
        drop "DROP VIEW first"
        depends-on core.second
    }
    sql second {
        create "CREATE VIEW second AS SELECT one FROM first"
        drop "DROP VIEW second"
        depends-on core.first
    }
}
"#,
        mended: r#"domain core {
    sql first {
        create "CREATE VIEW first AS SELECT 1 AS one"
        drop "DROP VIEW first"
    }
    sql second {
        create "CREATE VIEW second AS SELECT one FROM first"
        drop "DROP VIEW second"
        depends-on core.first
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownGate,
        title: "A gate that does not exist",
        meaning: "An element behind a gate is out of reach until the gate is opened, so the name of the gate must be one that \
                  somebody can open: gates are declared in schema.kdl, with the domain in which it is kept which are open.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    gates core {
        gate new_search
    }
    domain core
}

// core.kdl
domain core {
    table searches gate=new_serach {
        column id bigint identity=always
        primary-key id
    }
}
"#,
        mended: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    gates core {
        gate new_search
    }
    domain core
}

// core.kdl
domain core {
    table searches gate=new_search {
        column id bigint identity=always
        primary-key id
    }
}
"#,
    },
];
