//! Large workspaces are printed, read and formatted without waiting: nothing grows with the square of the tables.

#![expect(clippy::disallowed_types, reason = "the test is about time, and no output depends on it")]

use std::time::{Duration, Instant};

use schema_spec::{Source, format, print, read};

/// One domain of many tables, each with a key, a reference, an index, a check, a trigger and a comment.
fn wide(tables: usize) -> Vec<Source> {
    let mut text = "domain core {\n".to_owned();
    for number in 0..tables {
        text += &format!(
            "    enum kind_{number} {{\n        one\n        two\n    }}\n\n    table rows_{number} {{\n        \
             column id bigserial\n        column parent bigint? references=core.rows_{}.id on-delete=cascade\n        \
             column kind kind_{number} default=one doc=\"What it is.\"\n        column a text\n        column b text?\n        \
             column c \"numeric(12,2)?\"\n        primary-key id\n        check positive_{number} \"c > 0 AND a <> ''\"\n        \
             index a b\n        trigger touch timing=before level=row on=update execute=public.touch_{number}\n    }}\n\n    \
             function touch_{number} returns=trigger language=plpgsql {{\n        depends-on core.rows_{number}\n        \
             body \"\"\"\n            BEGIN\n                RETURN NEW;\n            END\n            \"\"\"\n    }}\n\n",
            number / 2
        );
    }
    let schema = "schema s {\n    postgres 15\n    version 1 state=draft\n    domain core\n}\n".to_owned();
    let source = |path: &str, text| Source { path: path.to_owned(), text };
    vec![source("schema.kdl", schema), source("core.kdl", text + "}\n")]
}

/// The shortest of three runs: the machine may be busy.
fn shortest(mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..3).map(run).min().unwrap_or_default()
}

#[test]
fn four_times_the_tables_take_about_four_times_as_long() {
    let (small, large) = (wide(128), wide(512));
    let trip = |sources: &[Source]| {
        let checked = read(sources).expect("the workspace is sound");
        let printed = print(&checked.model);
        for source in &printed {
            format(source).expect("what was printed is KDL");
        }
        printed
    };
    let (few, many) = (shortest(|| drop(trip(&small))), shortest(|| drop(trip(&large))));
    eprintln!("128 tables: {few:?}, 512 tables: {many:?}");
    assert!(many < few * 10, "128 tables: {few:?}, 512 tables: {many:?}");
    let begun = Instant::now();
    let checked = read(&large).expect("sound");
    eprintln!("read {:?}", begun.elapsed());
    let begun = Instant::now();
    let printed = print(&checked.model);
    eprintln!("print {:?}", begun.elapsed());
    assert_eq!(read(&printed).expect("sound").model, checked.model);
}
