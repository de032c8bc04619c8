//! Explanations of P05: lifetimes and versions.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::UnknownVersion,
        title: "A version that is not declared",
        meaning: "`since=` and `removed=` name versions that `schema.kdl` declares.",
        bad: r#"domain core {
    table users since=3 {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users since=2 {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::RemovedFirst,
        title: "Removed before it begins",
        meaning: "`since=` is the first version that has the element, `removed=` the first that no longer has it. An \
                  element that no version has is left out of the spec.",
        bad: r#"domain core {
    table users {
        column email text since=2 removed=2 default=""
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text since=2 default=""
    }
}
"#,
    },
    Explanation {
        code: Code::OutsideOwner,
        title: "An element that outlives what it stands in",
        meaning: "What stands in a table begins with the table at the earliest and ends with it at the latest. Where \
                  nothing is said, both lifetimes are the same.",
        bad: r#"domain core {
    table users since=2 {
        column email text since=1
    }
}
"#,
        mended: r#"domain core {
    table users since=2 {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::VersionNumbers,
        title: "Versions that are not consecutive",
        meaning: "Versions are declared oldest first and without gaps. The first may have any number; retired ones \
                  may be left out at the old end.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=current
    version 3 state=draft
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=current
    version 2 state=draft
}
"#,
    },
    Explanation {
        code: Code::VersionStates,
        title: "States of versions in an impossible order",
        meaning: "From old to new, versions are retired, then supported, then one is current, and the newest may be a \
                  draft.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    version 2 state=current
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=current
    version 2 state=draft
}
"#,
    },
    Explanation {
        code: Code::TwoCurrent,
        title: "More than one current version or more than one draft",
        meaning: "New code is written against the one current version, and changes go into the one draft. The older \
                  of two current versions is `supported`.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=current
    version 2 state=current
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=supported
    version 2 state=current
}
"#,
    },
    Explanation {
        code: Code::NothingServed,
        title: "No version is served",
        meaning: "Every version is retired, so no code could use the database. Declare the next one.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=retired
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=retired
    version 2 state=draft
}
"#,
    },
    Explanation {
        code: Code::NoChange,
        title: "A change that changes nothing",
        meaning: "`change` gives a column another name, type, nullability or default from a version on. This one \
                  leaves the column as it was.",
        bad: r#"domain core {
    table users {
        column email text {
            change since=2 name=email
        }
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text {
            change since=2 name=mail_address
        }
    }
}
"#,
    },
    Explanation {
        code: Code::ChangeOrder,
        title: "Changes that are not in order",
        meaning: "The changes of a column are written oldest first, at most one a version, after the version in which \
                  the column begins.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=supported
    version 2 state=current
    version 3 state=draft
    domain core
}

// core.kdl
domain core {
    table users {
        column mail text {
            change since=3 name=mail_address
            change since=2 name=email
        }
    }
}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=supported
    version 2 state=current
    version 3 state=draft
    domain core
}

// core.kdl
domain core {
    table users {
        column mail text {
            change since=2 name=email
            change since=3 name=mail_address
        }
    }
}
"#,
    },
    Explanation {
        code: Code::ConstraintOutlivesColumn,
        title: "A constraint over a column that a version does not have",
        meaning: "A constraint or an index exists only in versions that have all its columns. Give it the lifetime of \
                  the youngest of them.",
        bad: r#"domain core {
    table users {
        column email text? since=2
        unique email
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text? since=2
        unique email since=2
    }
}
"#,
    },
    Explanation {
        code: Code::SqlOutlivesColumn,
        title: "SQL that names a column that a version does not have",
        meaning: "An expression names columns as its versions call them. Where a version does not have the column, or \
                  calls it otherwise, the expression needs a lifetime of its own.",
        bad: r#"domain core {
    table users {
        column age integer? since=2
        check age_positive "age > 0"
    }
}
"#,
        mended: r#"domain core {
    table users {
        column age integer? since=2
        check age_positive "age > 0" since=2
    }
}
"#,
    },
    Explanation {
        code: Code::TypeGone,
        title: "A type that a version does not have",
        meaning: "A column cannot be of an enum that some of its versions do not have.",
        bad: r#"domain core {
    enum color since=2 {
        red
    }
    table cars {
        column paint color
    }
}
"#,
        mended: r#"domain core {
    enum color since=2 {
        red
    }
    table cars {
        column paint color? since=2
    }
}
"#,
    },
];
