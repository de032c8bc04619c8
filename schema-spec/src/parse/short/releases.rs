//! `releases`: numbered releases of each row of a table, of which one is current.
//!
//! In comes the node, out go the table of releases, the column that says which is current, and the functions that number, make
//! current, keep and roll back. Publishing is an insert: whoever inserts holds a lock on the row that is released, so numbers
//! neither skip nor repeat.

use super::{Node, Out, Owner, VARIABLES, argument, function, lifetime, marks, nodes_at, property};
use crate::diagnostic::{Code, Findings};
use crate::parse::form::Form;
use crate::print::{quoted, word};
use crate::reference::{quote, spell};

/// How the columns of releases are called.
struct Names {
    releases: String,
    parent: String,
    number: String,
    current: String,
}

/// The column of the table that says which release is current.
pub(super) fn current(node: &Node) -> String {
    property(node, "current").map_or("current_release_id", |word| word.text.as_str()).to_owned()
}

pub(super) fn write(node: &Node, owner: &Owner, findings: &mut Findings) -> Out {
    let mut form = Form::new(node, findings);
    let releases = form.word("the name of the table of releases", findings);
    let parent = form.needed("parent", "releases toolset_releases parent=toolset_id", findings);
    let number = form.text("number", findings);
    form.text("current", findings);
    form.text("rust", findings);
    form.text("doc", findings);
    form.lifetime(findings);
    let further = form.children();
    form.finish(findings);
    let (Some(releases), Some(parent)) = (releases, parent) else { return Out::nothing() };
    let number = number.map_or_else(|| "release_number".to_owned(), |word| word.text);
    if number == owner.key {
        findings
            .error(Code::Duplicate, node.name.span, format!("`{number}` is the key of the table"))
            .help("give the number of a release another name: number=…");
        return Out::nothing();
    }
    let names = Names { releases: releases.text.clone(), parent: parent.text, number, current: current(node) };
    let (place, life) = (node.name.span, owner.lifetime(node));

    let mut beside = nodes_at(place, &table(&names, owner, &life), findings);
    for table in &mut beside {
        // Its name is where somebody wrote it, and what it holds besides is what somebody wrote.
        table.arguments = node.arguments.iter().filter(|_| argument(node).is_some()).take(1).cloned().collect();
        let said = node.properties.iter().filter(|property| matches!(property.name.text.as_str(), "rust" | "doc"));
        table.properties.extend(said.cloned());
        table.children.get_or_insert_default().extend(further.iter().cloned());
    }
    for written in [numbering(&names, owner, &life), keeping(&names, owner, &life), rolling_back(&names, owner, &life)]
    {
        beside.extend(nodes_at(place, &written, findings));
    }
    let target = quoted(&format!("{}.{}.id", spell(&owner.domain), spell(&names.releases)));
    let column = format!(
        "column {} uuid? references={target} on-delete=set-null{} doc=\"The release that is live; nothing: there was none yet.\"\n",
        word(&names.current),
        lifetime(node)
    );
    Out { inside: nodes_at(place, &column, findings), beside }
}

fn table(names: &Names, owner: &Owner, life: &str) -> String {
    let (releases, parent, number) = (word(&names.releases), word(&names.parent), word(&names.number));
    let (key_type, reference) = (quoted(&owner.key_type), owner.reference());
    let of = |suffix: &str| {
        (word(&format!("{}_{suffix}", names.releases)), owner.function(&format!("{}_{suffix}", names.releases)))
    };
    let ((numbers, number_it), (lives, make_it_live), (stays, keep_it)) = (of("number"), of("go_live"), of("stay"));
    // Behind all cascades: which of them reaches releases before what they are of depends on the names of triggers.
    let remains = word(&format!("{}_remain", names.releases));
    let check = word(&format!("{}_{}_check", names.releases, names.number));
    let at_least = quoted(&format!("{} >= 1", quote(&names.number)));
    let marks = marks(&[&names.current]);
    let listing = word(&format!("{}_{}_created_at_idx", names.releases, names.parent));
    format!(
        "table {releases}{life} {{\n\
         column id uuid default=(sql)\"gen_random_uuid()\"\n\
         column {parent} {key_type} references={reference} on-delete=cascade doc=\"What is released.\"\n\
         column {number} bigint default=1 doc=\"Counted from 1 for each row that is released, by the database.\"\n\
         column notes text?\n\
         column created_at timestamptz default=(sql)\"now()\"\n\
         primary-key id\n\
         unique {parent} {number}\n\
         check {check} {at_least}\n\
         index name={listing} {{\ncolumn {parent}\ncolumn created_at order=desc\n}}\n\
         trigger {numbers} timing=before level=row on=insert execute={number_it}\n\
         trigger {lives} timing=after level=row on=insert execute={make_it_live} {{\narguments {marks}\n}}\n\
         trigger {stays} timing=before level=row on=update execute={keep_it}\n\
         trigger {remains} timing=after level=row on=delete constraint=#true deferrable=deferred execute={keep_it}\n\
         }}\n"
    )
}

/// The functions that number a release and make it current.
fn numbering(names: &Names, owner: &Owner, life: &str) -> String {
    let (table, releases, key) = (owner.sql(), owner.sql_of(&names.releases), quote(&owner.key));
    let (parent, number, current) = (quote(&names.parent), quote(&names.number), quote(&names.current));
    let of_tenant = owner.and_of("NEW");
    let numbers = format!(
        "BEGIN\n    \
         PERFORM FROM {table} WHERE {key} = NEW.{parent}{of_tenant} FOR NO KEY UPDATE;\n    \
         NEW.{number} := (SELECT coalesce(max({number}), 0) + 1 FROM {releases} WHERE {parent} = NEW.{parent}{of_tenant});\n    \
         RETURN NEW;\nEND"
    );
    let lives = format!(
        "BEGIN\n    UPDATE {table} SET {current} = NEW.\"id\" WHERE {key} = NEW.{parent}{of_tenant};\n    \
         IF NOT FOUND THEN\n        \
         RAISE EXCEPTION 'what release % is of cannot be changed by this session', NEW.{number} USING ERRCODE = 'insufficient_privilege';\n    \
         END IF;\n    \
         RETURN NULL;\nEND"
    );
    let head = |suffix: &str, doc: &str| {
        format!("{} returns=trigger doc={}{life}", word(&format!("{}_{suffix}", names.releases)), quoted(doc))
    };
    let number_doc = format!("Numbers a release of {}: one at a time for each row that is released.", owner.name);
    function(&head("number", &number_doc), &numbers)
        + &function(&head("go_live", "Makes a new release the current one."), &lives)
}

/// The function that keeps releases as they were.
fn keeping(names: &Names, owner: &Owner, life: &str) -> String {
    let (table, key) = (owner.sql(), quote(&owner.key));
    let (parent, number) = (quote(&names.parent), quote(&names.number));
    let of_tenant = owner.and_of("OLD");
    let body = format!(
        "BEGIN\n    \
         IF TG_OP = 'UPDATE' THEN\n        \
         IF (NEW.\"id\", NEW.{parent}, NEW.{number}) = (OLD.\"id\", OLD.{parent}, OLD.{number}) THEN\n            \
         RETURN NEW;\n        \
         END IF;\n        \
         RAISE EXCEPTION 'a release keeps its number and what it releases'\n            \
         USING ERRCODE = 'restrict_violation', HINT = 'Publish a new release.';\n    \
         END IF;\n    \
         IF EXISTS (SELECT FROM {table} WHERE {key} = OLD.{parent}{of_tenant}) THEN\n        \
         RAISE EXCEPTION 'release % stays for as long as what it releases', OLD.{number}\n            \
         USING ERRCODE = 'restrict_violation', HINT = 'Roll back to another release.';\n    \
         END IF;\n    \
         RETURN OLD;\nEND"
    );
    let name = word(&format!("{}_stay", names.releases));
    function(&format!("{name} returns=trigger doc=\"Refuses to delete or renumber a release.\"{life}"), &body)
}

/// The function that makes an older release current.
fn rolling_back(names: &Names, owner: &Owner, life: &str) -> String {
    let (table, releases, key) = (owner.sql(), owner.sql_of(&names.releases), quote(&owner.key));
    let (parent, number, current) = (quote(&names.parent), quote(&names.number), quote(&names.current));
    let of_tenant = owner.and_of_session();
    let body = format!(
        "#variable_conflict use_column\n\
         <<{VARIABLES}>>\nDECLARE\n    target uuid;\n    released {table};\n\
         BEGIN\n    \
         PERFORM FROM {table} WHERE {key} = $1{of_tenant} FOR NO KEY UPDATE;\n    \
         SELECT \"id\" INTO target FROM {releases} WHERE {parent} = $1 AND {number} = $2{of_tenant};\n    \
         IF target IS NULL THEN\n        \
         RAISE EXCEPTION '% has no release %', $1, $2 USING ERRCODE = 'no_data_found';\n    \
         END IF;\n    \
         UPDATE {table} SET {current} = {VARIABLES}.target WHERE {key} = $1{of_tenant} RETURNING * INTO released;\n    \
         IF NOT FOUND THEN\n        \
         RAISE EXCEPTION '% cannot be changed by this session', $1 USING ERRCODE = 'insufficient_privilege';\n    \
         END IF;\n    \
         RETURN released;\nEND"
    );
    let name = word(&format!("{}_roll_back", owner.name));
    let arguments = quoted(&format!("{key} {}, {number} bigint", owner.key_sql));
    let doc = quoted("Makes an earlier release the current one.");
    function(&format!("{name} arguments={arguments} returns={} doc={doc}{life}", quoted(&table)), &body)
}
