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
        meaning: "`schema.lock` remembers what every released version means and which migrations belong to it. \
                  Without it nobody can tell whether a released version has changed. It is written by the generator \
                  and never by hand: restore it from version control, and after a merge conflict generate again.",
        bad: r#"// Beside this file lies a `schema.lock` with the marks of a merge conflict in it.
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"// The lock was restored from version control.
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::LockEdited,
        title: "The lock was edited",
        meaning: "`schema.lock` holds a checksum of what it says. A promise was changed, added or taken out by hand, so \
                  nobody can tell what was released. Restore the file from version control; what a version means \
                  changes in the specs, with the next version.",
        bad: r#"// `text?` was written into schema.lock for a column that was released as `text`.
domain core {
    table users {
        column email text?
    }
}
"#,
        mended: r#"// The lock was restored; code of version 2 may leave the column out.
domain core {
    table users {
        column email text removed=2
        column mail text? since=2 {
            replaces email up="email" down="COALESCE(mail, '')"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::LockDiverged,
        title: "Two branches froze different things",
        meaning: "Both branches released or retired a version, and each gave its migrations the same number. A database \
                  can have run only one of the two. Keep the side that databases have run, and do the other again \
                  behind it.",
        bad: r#"// One branch released version 2 with the column `phone`, the other with the column `mobile`.
domain core {
    table users {
        column email text
        column phone text? since=2
        column mobile text? since=2
    }
}
"#,
        mended: r#"// schema.kdl
schema shop {
    postgres 15
    version 1 state=supported
    version 2 state=current
    version 3 state=draft
    domain core
}

// core.kdl
domain core {
    table users {
        column email text
        column phone text? since=2
        column mobile text? since=3
    }
}
"#,
    },
    Explanation {
        code: Code::MigrationStray,
        title: "A file among the frozen migrations belongs to no version",
        meaning: "Migrations run in the order of their numbers. A database that is past the number of this file would \
                  never run it, or refuse to go on, and a new one would run it. Delete it. SQL of your own belongs \
                  between the marks of a migration of the draft.",
        bad: r#"// Beside this file lies `migrations/0001001_more.up.sql`, which somebody added after the release.
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"// The file is gone; its column belongs to the draft.
domain core {
    table users {
        column email text
        column phone text? since=2
    }
}
"#,
    },
    Explanation {
        code: Code::ByHandLost,
        title: "What was written by hand into a migration would be lost",
        meaning: "The migrations of a draft are written again with every `gen`, but for what stands between the marks \
                  `-- pilaster: by hand, …` and `-- pilaster: end`. The specs no longer ask for the step that this \
                  text belongs to, or a merge left two versions of it. Move it between the marks of another \
                  migration, or delete it.",
        bad: r#"// A statement was written by hand into the migration of `phone`, and then the column was taken back.
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column phone text? since=2
    }
}
"#,
    },
    Explanation {
        code: Code::BudgetExceeded,
        title: "A statement keeps users of a table waiting for longer than its budget allows",
        meaning: "The table's `budget` says how many rows it has and how long its readers and writers may be kept \
                  waiting. A statement of the migration reads or writes all rows while it holds a lock that keeps them \
                  out, and by the estimate in `docs/budgets.md` that takes longer. Choose a form that works beside \
                  them, raise `max-lock`, or write into the table why it is fine this once: \
                  `waive P0820 reason=\"…\" until=3`.",
        bad: r#"// PostgreSQL writes the table anew for a generated column, and everybody waits.
domain core {
    table users {
        budget rows=2e9 max-lock="200ms"
        column email text
        column email_lower text generated="lower(email)" since=2
    }
}
"#,
        mended: r#"// A plain column with a value gets it in short transactions, and from a trigger from then on.
domain core {
    table users {
        budget rows=2e9 max-lock="200ms"
        column email text
        column email_lower text since=2 up="lower(email)"
    }
}
"#,
    },
    Explanation {
        code: Code::WaiverLapsed,
        title: "A waiver stands beyond the version with which it lapses",
        meaning: "A waiver excuses what is found on the way to versions before the one that it names. Once that version \
                  is released, nothing is left that it could excuse: take it out, or waive anew what is found now, \
                  with a reason that holds today.",
        bad: r#"// The waiver lapses with version 1, and version 1 is released.
domain core {
    table users {
        budget rows=2e9 max-lock="200ms"
        waive P0820 reason="the portal is not open to the public yet" until=1
        column email text
        column email_lower text generated="lower(email)" since=2
    }
}
"#,
        mended: r#"domain core {
    table users {
        budget rows=2e9 max-lock="200ms"
        waive P0820 reason="version 2 opens in the yearly maintenance window" until=3
        column email text
        column email_lower text generated="lower(email)" since=2
    }
}
"#,
    },
    Explanation {
        code: Code::WaiverStale,
        title: "A waiver excuses nothing",
        meaning: "Nothing is found that this waiver would excuse, so it could only hide what comes later. Take it out.",
        bad: r#"domain core {
    table users {
        budget rows=200 max-lock="200ms"
        waive P0820 reason="it has two hundred rows" until=3
        column email text
        column email_lower text generated="lower(email)" since=2
    }
}
"#,
        mended: r#"domain core {
    table users {
        budget rows=200 max-lock="200ms"
        column email text
        column email_lower text generated="lower(email)" since=2
    }
}
"#,
    },
];
