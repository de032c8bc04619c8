//! Explanations of P09: SQL that people write by hand. The SQL stands in lines that begin with `//>`; the specs around it
//! read without a finding, and those of the mend bring what the SQL was after.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::ImmediateRename,
        title: "SQL renames in one go what a served version uses",
        meaning: "Code of the version goes on using the old name and fails from that moment on. State the new name from the next version on: both names work while both versions are served, and the migrations keep them in step.",
        bad: r#"//> ALTER TABLE public.users RENAME COLUMN name TO full_name;
domain core {
    table users {
        column email text
        column name text?
    }
}
"#,
        mended: r#"// Nothing is renamed by hand; `gen` writes the migrations.
domain core {
    table users {
        column email text
        column name text? {
            change since=2 name=full_name
        }
    }
}
"#,
    },
    Explanation {
        code: Code::ImmediateDrop,
        title: "SQL drops in one go what a served version uses",
        meaning: "Code of the version reads and writes it. Keep it in the specs and end it with the next version: it is dropped when no version that has it is served any more.",
        bad: r#"//> ALTER TABLE public.users DROP COLUMN fax;
domain core {
    table users {
        column email text
        column fax text?
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
        code: Code::NotNullInOneGo,
        title: "SQL makes a column NOT NULL that old rows or old code leave NULL",
        meaning: "The statement reads the whole table while readers and writers wait, fails at the first NULL, and from then on the inserts of old code fail. Tighten the column from the next version on; `up` says what takes the place of NULL. The migrations fill the rows in batches, and prove it by a check before they set NOT NULL.",
        bad: r#"//> ALTER TABLE public.users ALTER COLUMN locale SET NOT NULL;
domain core {
    table users {
        column email text
        column locale text?
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column locale text? {
            change since=2 type=text up="'en'"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::EnumValueTaken,
        title: "SQL removes a value from an enum that a served version uses",
        meaning: "Rows hold the value and code writes it. PostgreSQL takes no value out of an enum; a second type in its place rewrites every table that uses it. Keep the value and end it with the next version; `down` is the value that newer code reads in its place.",
        bad: r#"//> ALTER TYPE public.state RENAME TO state_old;
//> CREATE TYPE public.state AS ENUM ('open', 'paid');
domain core {
    enum state {
        open
        paid
        expired
    }
}
"#,
        mended: r#"domain core {
    enum state {
        open
        paid
        expired removed=2 down=open
    }
}
"#,
    },
    Explanation {
        code: Code::ServedTypeChanged,
        title: "SQL changes the type of a column that a served version uses",
        meaning: "Code of the version was compiled for the old type, and most changes of a type rewrite the table while readers and writers wait. Let a column of the new type take the place of the old one.",
        bad: r#"//> ALTER TABLE public.users ALTER COLUMN score TYPE bigint;
domain core {
    table users {
        column email text
        column score integer
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column score integer removed=2
        column points bigint since=2 {
            replaces score up="score" down="points"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::PromiseTaken,
        title: "SQL takes back a NOT NULL or a default that a served version relies on",
        meaning: "Code of the version reads the column as never NULL, or leaves it out of its inserts. State the change from the next version on.",
        bad: r#"//> ALTER TABLE public.users ALTER COLUMN score DROP DEFAULT;
domain core {
    table users {
        column email text
        column score integer default=0
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column score integer default=0 {
            change since=2 default=1
        }
    }
}
"#,
    },
    Explanation {
        code: Code::ConstraintInOneGo,
        title: "SQL adds a constraint that PostgreSQL checks or builds while everybody waits",
        meaning: "The whole table is read, or an index is built over it, under a lock that stops readers and writers. In the specs a check begins with a version, and the migrations add it NOT VALID and validate it in a step of its own; the index of a unique constraint is built beside the writers.",
        bad: r#"//> ALTER TABLE public.users ADD CONSTRAINT score_not_negative CHECK (score >= 0);
domain core {
    table users {
        column email text
        column score integer
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column score integer
        check score_not_negative "score >= 0" since=2
    }
}
"#,
    },
    Explanation {
        code: Code::IndexInOneGo,
        title: "SQL builds an index while writers wait",
        meaning: "CREATE INDEX lets nobody write until it is done. In the specs the index begins with a version, and the migrations build it with CONCURRENTLY, alone in a file without a transaction.",
        bad: r#"//> CREATE INDEX users_email_idx ON public.users (email);
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        index name=users_email_idx email since=2
    }
}
"#,
    },
    Explanation {
        code: Code::ForeignKeyInOneGo,
        title: "SQL adds a foreign key that PostgreSQL checks while writers of two tables wait",
        meaning: "Every row is looked up in the other table, and until that is done nobody writes to either. In the specs the key begins with a version, and the migrations add it NOT VALID and validate it in a step of its own.",
        bad: r#"//> ALTER TABLE public.orders ADD FOREIGN KEY (user_id) REFERENCES public.users (id);
domain core {
    table users {
        column id bigint
        primary-key id
    }
    table orders {
        column user_id bigint?
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        primary-key id
    }
    table orders {
        column user_id bigint?
        foreign-key user_id references=core.users.id since=2
    }
}
"#,
    },
    Explanation {
        code: Code::WriteInOneGo,
        title: "SQL writes all rows of a table in one transaction",
        meaning: "Whoever wants one of the rows waits until the last is written, and replicas and vacuum fall behind. Write in batches, each committed; or say in the specs what a new column holds in old rows, and the migrations fill it in batches.",
        bad: r#"//> UPDATE public.users SET locale = 'en';
domain core {
    table users {
        column email text
        column locale text?
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
        column locale text? {
            change since=2 type=text up="'en'"
        }
    }
}
"#,
    },
    Explanation {
        code: Code::TransactionMode,
        title: "A statement that the runner would put into a transaction that it may not be in",
        meaning: "The runner makes one transaction of a file, unless it begins with the line `-- no-transaction`; and PostgreSQL makes one of all statements that reach it in one message, as those of such a file do. CONCURRENTLY, VACUUM and a few more refuse to run in one: they stand alone in their file.",
        bad: r#"//> CREATE INDEX CONCURRENTLY IF NOT EXISTS users_email_idx ON public.users (email);
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"//> -- no-transaction
//> CREATE INDEX CONCURRENTLY IF NOT EXISTS users_email_idx ON public.users (email);
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::PublicRule,
        title: "A rule of squawk's, which needs no specs",
        meaning: "The finding begins with the name of the rule; https://squawkhq.com/docs/rules tells more of each. What the specs know better is left out.",
        bad: r#"//> VACUUM FULL public.users;
//> ALTER TABLE elsewhere.parcels DROP COLUMN code;
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::SqlUnreadable,
        title: "SQL that cannot be read",
        meaning: "Nothing can be said of a file that the parser does not understand, so nothing is. Commands of psql are no SQL, and no runner understands them.",
        bad: r#"//> ALTER TABEL public.users ADD COLUMN fax text;
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::ExcuseWithoutReason,
        title: "A finding is excused without a reason",
        meaning: "Whoever reads the file later has to know why the rule does not hold there. Behind the rule stands `because` and the reason; in a comment of squawk, `--` and the reason.",
        bad: r#"//> -- pilaster: allow write-in-one-go
//> UPDATE public.users SET email = lower(email);
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"//> -- pilaster: allow write-in-one-go because the table has forty rows
//> UPDATE public.users SET email = lower(email);
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::ExcuseStale,
        title: "An excuse for something that is not found",
        meaning: "An excuse that nothing needs hides the next finding of its rule. Take it away.",
        bad: r#"//> -- pilaster: allow write-in-one-go because the table has forty rows
//> SELECT 1;
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"//> SELECT 1;
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::ExcuseUnknown,
        title: "An excuse that cannot be read, or names no rule that there is",
        meaning: "It excuses nothing. `-- pilaster: allow RULE because REASON` holds for the next statement, `allow-file` for the file.",
        bad: r#"//> -- pilaster: allow write-in-one-goo because the table has forty rows
//> SELECT 1;
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"//> SELECT 1;
domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::OverBudget,
        title: "SQL keeps users of a table waiting for longer than its budget allows",
        meaning: "The specs say how many rows the table has and how long its users may wait. A statement of this file \
                  reads, writes or builds from all of them while the file holds a lock that keeps users out, and by the \
                  estimate in `docs/budgets.md` that takes longer. Let the specs ask for the change, or write it so that \
                  it works beside readers and writers.",
        bad: r#"//> ALTER TABLE public.events ADD CONSTRAINT said_something CHECK (said <> '');
domain core {
    table events {
        budget rows=2e9 max-lock="200ms"
        column said text
    }
}
"#,
        mended: r#"//> SET lock_timeout = '200ms';
//> SET statement_timeout = '5s';
//> ALTER TABLE public.events ADD CONSTRAINT said_something CHECK (said <> '') NOT VALID;
domain core {
    table events {
        budget rows=2e9 max-lock="200ms"
        column said text
    }
}
"#,
    },
    Explanation {
        code: Code::NoWayBack,
        title: "A migration without a way back",
        meaning: "A file that ends in `.up.sql` has one beside it that ends in `.down.sql` and takes back what it does. Where \
                  that is missing, whoever goes back stops behind this file, and finds out when there is no time. Some things \
                  cannot be taken back: then the file says so, and why.",
        bad: r#"//> CREATE TABLE public.notes (id bigint PRIMARY KEY);
domain core {
    table users {
        column email text
    }
}
"#,
        mended: r#"//> -- pilaster: allow-file no-way-back because what was merged cannot be told apart again
//> SET lock_timeout = '200ms';
//> SET statement_timeout = '5s';
//> CREATE TABLE IF NOT EXISTS public.notes (id bigint PRIMARY KEY);
domain core {
    table users {
        column email text
    }
}
"#,
    },
];
