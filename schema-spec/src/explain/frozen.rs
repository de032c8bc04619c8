//! Explanations of P08: frozen versions and migrations. The examples are what a spec or a migration was changed to
//! after its version had been released; alone they read without a finding.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::MigrationEdited,
        title: "A migration of a frozen version was edited",
        meaning: "Some database has run this file already, and would not run it again. `schema.lock` holds its \
                  checksum. Restore the file from version control, and write the change into the specs, where it \
                  becomes a migration of the draft.",
        bad: r#"// The table was made by a released migration; a second column was then written into that file.
domain core {
    table users {
        column email text
        column name text
    }
}
"#,
        mended: r#"// The released file is as it was; the column belongs to the draft and gets its own migration.
domain core {
    table users {
        column email text
        column name text? since=2
    }
}
"#,
    },
    Explanation {
        code: Code::MigrationMissing,
        title: "A migration of a frozen version is missing",
        meaning: "A new database could not be built up to the released version any more. Restore the file from \
                  version control; `schema.lock` lists its name and checksum.",
        bad: r#"// The migration that made this table was deleted after its release.
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"// The file is restored, and the specs stay as they were.
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::FrozenRename,
        title: "A column of a frozen version was renamed in place",
        meaning: "Code of the released version uses the old name. A rename belongs to the draft: keep the old name \
                  and add a `change`; both names then work while both versions are served.",
        bad: r#"// Version 1 was released with the column `summary`.
domain core {
    table listings {
        column headline text
    }
}
"#,
        mended: r#"domain core {
    table listings {
        column summary text {
            change since=2 name=headline
        }
    }
}
"#,
    },
    Explanation {
        code: Code::FrozenDrop,
        title: "A column or a table of a frozen version was dropped in place",
        meaning: "Code of the released version reads and writes it. Keep it in the spec and say from which version \
                  on it is gone: `removed=`. It is dropped when no version that has it is served any more.",
        bad: r#"// Version 1 was released with a column `fax`.
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column fax text? removed=2
    }
}
"#,
    },
    Explanation {
        code: Code::FrozenNotNull,
        title: "A column of a frozen version was made NOT NULL in place",
        meaning: "Code of the released version writes NULL. Tighten the column from the draft on, with an `up=` that \
                  says what takes the place of NULL.",
        bad: r#"// Version 1 was released with `locale text?`.
domain core {
    table users {
        column locale text
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
        code: Code::FrozenValue,
        title: "An enum value of a frozen version was removed in place",
        meaning: "Rows hold the label and code of the released version writes it. PostgreSQL cannot take a label out \
                  of an enum. Keep it and say `removed=`, with the label that newer versions read in its place.",
        bad: r#"// Version 1 was released with the label `expired`.
domain core {
    enum listing_status {
        draft
        archived
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
        code: Code::FrozenChange,
        title: "Something else of a frozen version was changed in place",
        meaning: "What a released version means may not change any more: code was compiled against it and databases \
                  were built from it. Take the change back, and write it as one of the draft with `since=`, \
                  `removed=` or `change`.",
        bad: r#"// Version 1 was released without the check.
domain core {
    table items {
        column price integer
        check price_positive "price > 0"
    }
}
"#,
        mended: r#"domain core {
    table items {
        column price integer
        check price_positive "price > 0" since=2
    }
}
"#,
    },
    Explanation {
        code: Code::LockUnreadable,
        title: "The lock cannot be read",
        meaning: "`schema.lock` is not in the format that this release of the generator reads: a merge left conflict \
                  marks in it, a line was edited, or a newer release wrote it. Nothing is written before it is \
                  mended. Take one side of the merge, and run `cargo xtask gen` to write the rest anew.",
        bad: r#"// schema.lock holds a line `<<<<<<< HEAD`.
domain core {
    table items {
        column price integer
    }
}
"#,
        mended: r#"// git checkout --ours schema.lock && cargo xtask gen
domain core {
    table items {
        column price integer
    }
}
"#,
    },
];
