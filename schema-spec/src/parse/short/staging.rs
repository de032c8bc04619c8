//! `staging`: a copy of a row on which one works until it takes the place of the row.
//!
//! In comes the node, out go the column that says whose copy a row is, and the functions that make, merge and discard one. Which
//! columns a copy has is asked of the catalog when it is made, so that it is whole under every version that is served.

use super::{MARK, Node, Out, Owner, VARIABLES, argument, function, lifetime, literal, nodes_at};
use crate::diagnostic::{Code, Findings};
use crate::parse::Word;
use crate::parse::form::{Form, known};
use crate::parse::syntax::Lifetime;
use crate::print::{quoted, word};
use crate::reference::quote;

/// A column that the copy has otherwise than the row.
struct Set {
    column: String,
    value: String,
}

/// What a `staging` says of columns that are not its own.
#[derive(Debug)]
pub(crate) struct Staging {
    pub(crate) sets: Vec<(Word, Word)>,
    pub(crate) except: Vec<Word>,
    pub(crate) lifetime: Lifetime,
}

/// Reads that of a form that has been written out, with findings.
pub(in crate::parse) fn staging(node: &Node, findings: &Findings) -> Staging {
    let mut said_already = findings.apart();
    let lifetime = Form::new(node, &mut said_already).lifetime(&mut said_already);
    let mut made = Staging { sets: Vec::new(), except: Vec::new(), lifetime };
    let words = |node: &Node| -> Vec<Word> { node.arguments.iter().filter_map(super::text).cloned().collect() };
    for child in node.children.iter().flatten() {
        match (child.name.text.as_str(), words(child).as_slice()) {
            ("set", [column, value]) => made.sets.push((column.clone(), value.clone())),
            ("except", columns) => made.except.extend(columns.iter().cloned()),
            _ => {}
        }
    }
    made
}

pub(super) fn write(node: &Node, owner: &Owner, findings: &mut Findings) -> Out {
    let mut form = Form::new(node, findings);
    let parent = form.word("the name of the column that says whose copy a row is", findings);
    form.lifetime(findings);
    let (mut sets, mut except) = (Vec::new(), Vec::new());
    for child in form.children() {
        let mut form = Form::new(child, findings);
        match known(child, "`staging`", &["set", "except"], findings) {
            Some("set") => {
                let (column, value) = (form.word("the name of a column", findings), form.word("SQL", findings));
                if let (Some(column), Some(value)) = (column, value) {
                    sets.push(Set { column: column.text, value: value.text });
                }
            }
            Some(_) => except.extend(form.words("the name of a column", findings).into_iter().map(|word| word.text)),
            None => continue,
        }
        form.finish(findings);
    }
    form.finish(findings);
    let Some(parent) = parent else { return Out::nothing() };
    let place = node.name.span;
    if parent.text == owner.key {
        findings
            .error(Code::Duplicate, parent.span, "the key cannot say whose copy a row is")
            .help(format!("for example: staging parent_{}", owner.key));
        return Out::nothing();
    }
    let life = lifetime(node);
    let copy = Copy { parent: quote(&parent.text), parent_name: parent.text.clone(), sets, except, owner };
    let mut inside = nodes_at(place, &copy.inside(&word(&parent.text), &life), findings);
    if let (Some(column), Some(first)) =
        (inside.first_mut(), node.arguments.first().filter(|_| argument(node).is_some()))
    {
        column.arguments[0] = first.clone();
    }
    let life = owner.lifetime(node);
    let functions = [copy.stage(&life), copy.merge(&life), copy.discard(&life)].concat();
    Out { inside, beside: nodes_at(place, &functions, findings) }
}

struct Copy<'a> {
    /// The column that says whose copy a row is, as SQL.
    parent: String,
    parent_name: String,
    sets: Vec<Set>,
    /// Columns that the copy does not take over, beside those that forms write.
    except: Vec<String>,
    owner: &'a Owner,
}

impl Copy<'_> {
    fn inside(&self, parent: &str, life: &str) -> String {
        let (key_type, reference) = (quoted(&format!("{}?", self.owner.key_type)), self.owner.reference());
        format!(
            "column {parent} {key_type} references={reference} on-delete=cascade{life} doc=\"The row of which this is the staging copy; nothing: it is none.\"\n\
             index {parent} unique=#true{life}\n"
        )
    }

    /// The columns that a copy has from the row, each behind a comma, into the variable `kept`.
    fn kept(&self) -> String {
        let others = [&self.owner.key, &self.parent_name].into_iter().chain(&self.except);
        let names: Vec<String> =
            others.chain(self.sets.iter().map(|set| &set.column)).map(|name| literal(name)).collect();
        let (table, length) = (literal(&self.owner.sql()), MARK.len());
        format!(
            "    SELECT coalesce(string_agg(', ' || quote_ident(attname), '' ORDER BY attnum), '') INTO kept\n      \
             FROM pg_attribute\n     \
             WHERE attrelid = {table}::regclass AND attnum > 0 AND NOT attisdropped\n       \
             AND attidentity = '' AND attgenerated = ''\n       \
             AND attname <> ALL (ARRAY[{}]::name[])\n       \
             -- Columns by which other forms say where a row stands, as their triggers are told.\n       \
             AND attname <> ALL (ARRAY(\n           \
             SELECT unnest(CASE WHEN substring(tgargs FROM 1 FOR {length}) = '{MARK}'::bytea THEN convert_from(\n                      \
             substring(tgargs FROM {} FOR octet_length(tgargs) - {}), getdatabaseencoding())::name[] END)\n             \
             FROM pg_trigger\n            \
             WHERE tgrelid = {table}::regclass OR tgrelid IN (\n                      \
             SELECT conrelid FROM pg_constraint WHERE confrelid = {table}::regclass AND contype = 'f')));\n",
            names.join(", "),
            length + 1,
            length + 1,
        )
    }

    fn head(&self, name: &str, doc: &str, life: &str) -> String {
        let Owner { name: table, key, key_sql, .. } = self.owner;
        let (name, arguments) = (word(&format!("{table}_{name}")), quoted(&format!("{} {key_sql}", quote(key))));
        format!("{name} arguments={arguments} returns={} doc={}{life}", quoted(&self.owner.sql()), quoted(doc))
    }

    /// Makes the copy. The row is locked, so that two who ask at once get the same.
    fn stage(&self, life: &str) -> String {
        let of_tenant = self.owner.and_of_session();
        let (table, key, parent) = (self.owner.sql(), quote(&self.owner.key), &self.parent);
        let columns: String = self.sets.iter().map(|set| format!(", {}", quote(&set.column))).collect();
        let values: String = self.sets.iter().map(|set| format!(", ({})", set.value)).collect();
        let insert = literal(&format!("INSERT INTO {table} ({parent}{columns}"));
        let select = literal(&format!(") SELECT {key}{values}"));
        let from = literal(&format!(" FROM {table} WHERE {key} = $1{of_tenant} RETURNING *"));
        let body = format!(
            "#variable_conflict use_column\n\
             <<{VARIABLES}>>\nDECLARE\n    kept text;\n    made {table};\n\
             BEGIN\n    \
             PERFORM FROM {table} WHERE {key} = $1 AND {parent} IS NULL{of_tenant} FOR NO KEY UPDATE;\n    \
             IF NOT FOUND THEN\n        \
             RAISE EXCEPTION '% is not there, or is a staging copy itself', $1 USING ERRCODE = 'no_data_found';\n    \
             END IF;\n    \
             SELECT * INTO made FROM {table} WHERE {parent} = $1{of_tenant};\n    \
             IF FOUND THEN\n        RETURN made;\n    END IF;\n{}    \
             EXECUTE {insert} || kept || {select} || kept || {from} INTO made USING $1;\n    \
             RETURN made;\nEND",
            self.kept()
        );
        let doc = "The staging copy of a row; it is made where there is none yet.";
        function(&self.head("stage", doc, life), &body)
    }

    /// Writes the copy into the row. Both are locked in the order in which a cascading delete locks them.
    fn merge(&self, life: &str) -> String {
        let of_tenant = self.owner.and_of_session();
        let (table, key) = (self.owner.sql(), quote(&self.owner.key));
        let update = literal(&format!("UPDATE {table} SET ("));
        let select = literal(") = (SELECT ");
        let from =
            literal(&format!(" FROM {table} WHERE {key} = $1{of_tenant}) WHERE {key} = $2{of_tenant} RETURNING *"));
        let body = format!(
            "#variable_conflict use_column\n\
             <<{VARIABLES}>>\nDECLARE\n    kept text;\n    written bigint;\n    target {};\n    merged {table};\n\
             BEGIN\n{}{}    \
             IF kept = '' THEN\n        \
             SELECT * INTO merged FROM {table} WHERE {key} = {VARIABLES}.target{of_tenant};\n    \
             ELSE\n        \
             EXECUTE {update} || substr(kept, 3) || {select} || substr(kept, 3) || {from} INTO merged USING $1, target;\n        \
             GET DIAGNOSTICS written = ROW_COUNT;\n        \
             IF written = 0 THEN\n            \
             RAISE EXCEPTION 'the row of the staging copy % cannot be changed by this session', $1 USING ERRCODE = 'insufficient_privilege';\n        \
             END IF;\n    \
             END IF;\n    \
             DELETE FROM {table} WHERE {key} = $1{of_tenant};\n    \
             RETURN merged;\nEND",
            self.owner.key_sql,
            self.both_locked(),
            self.kept()
        );
        let doc = "Writes a staging copy into its row, and deletes the copy; gives the row.";
        function(&self.head("merge", doc, life), &body)
    }

    /// Deletes the copy.
    fn discard(&self, life: &str) -> String {
        let of_tenant = self.owner.and_of_session();
        let (table, key) = (self.owner.sql(), quote(&self.owner.key));
        let body = format!(
            "#variable_conflict use_column\n\
             <<{VARIABLES}>>\nDECLARE\n    target {};\n    kept {table};\n\
             BEGIN\n{}    \
             DELETE FROM {table} WHERE {key} = $1{of_tenant};\n    \
             SELECT * INTO kept FROM {table} WHERE {key} = {VARIABLES}.target{of_tenant};\n    \
             RETURN kept;\nEND",
            self.owner.key_sql,
            self.both_locked()
        );
        let doc = "Deletes a staging copy; gives the row that it was a copy of.";
        function(&self.head("discard", doc, life), &body)
    }

    fn both_locked(&self) -> String {
        let of_tenant = self.owner.and_of_session();
        let (table, key, parent) = (self.owner.sql(), quote(&self.owner.key), &self.parent);
        format!(
            "    SELECT {parent} INTO target FROM {table} WHERE {key} = $1{of_tenant};\n    \
             PERFORM FROM {table} WHERE {key} = {VARIABLES}.target{of_tenant} FOR NO KEY UPDATE;\n    \
             PERFORM FROM {table} WHERE {key} = $1 AND {parent} = {VARIABLES}.target{of_tenant} FOR UPDATE;\n    \
             IF NOT FOUND THEN\n        \
             RAISE EXCEPTION '% is no staging copy', $1 USING ERRCODE = 'no_data_found';\n    \
             END IF;\n"
        )
    }
}
