//! `wizard`: what keeps an author's answers, what is wrong with them, and what makes a finished draft of them.
//!
//! In comes a wizard as written, out go three functions of its domain: one saves the answers of a step, one says what is wrong, one
//! promotes. A promotion is one call, so a database knows all of it or nothing. The draft is locked meanwhile, so of two
//! promotions the second finds a draft that is no longer open.

use super::{Node, Owner, Surroundings, VARIABLES, function, gates, literal, nodes_at};
use crate::diagnostic::{Code, Findings};
use crate::parse::wizard::{DRAFT, Insert, NUMBER, Set, Step, Wizard, wizard};
use crate::print::{quoted, word};
use crate::reference::{qualified, quote, spell};

/// Writes out a wizard, where it can be read; what is wrong with it is said by whoever reads the domain.
pub(super) fn write(
    node: &Node,
    domain: &str,
    tables: &[Node],
    around: &Surroundings,
    findings: &mut Findings,
) -> Vec<Node> {
    let mut unsaid = findings.apart();
    let Some(wizard) = wizard(node, &mut unsaid).filter(|_| unsaid.finish().is_empty()) else { return Vec::new() };
    let wanted = qualified(&wizard.drafts.text, domain);
    let is_drafts =
        |table: &&Node| super::argument(table).is_some_and(|name| wanted == (domain.to_owned(), name.text.clone()));
    let Some(table) = tables.iter().find(is_drafts) else { return Vec::new() };
    let children = table.children.as_deref().unwrap_or_default();
    let Some(owner) = Owner::of(table, children, &node.name, domain, around, findings) else { return Vec::new() };
    if PARAMETERS.contains(&owner.key.as_str()) {
        findings
            .error(Code::Duplicate, node.name.span, format!("the key of drafts is called `{}`", owner.key))
            .help("that is what saving takes beside the key; give the key another name");
        return Vec::new();
    }
    let out = Writer { wizard: &wizard, owner: &owner, around, domain, life: owner.lifetime(node) };
    nodes_at(node.name.span, &[out.problems(), out.save(), out.promote()].concat(), findings)
}

/// What saving takes beside the key of the draft.
const PARAMETERS: [&str; 3] = ["step", "answers", "revision"];

struct Writer<'a> {
    wizard: &'a Wizard,
    /// The table of drafts.
    owner: &'a Owner,
    around: &'a Surroundings,
    domain: &'a str,
    life: String,
}

impl Writer<'_> {
    fn named(&self, what: &str) -> String {
        format!("{}_{}_{what}", self.owner.name, self.wizard.name.text)
    }

    /// A function that gives a draft.
    fn of_draft(&self, what: &str, further: &str, doc: &str, body: &str) -> String {
        let arguments = quoted(&format!("{} {}{further}", quote(&self.owner.key), self.owner.key_sql));
        let (returns, doc) = (quoted(&self.owner.sql()), quoted(doc));
        let head =
            format!("{} arguments={arguments} returns={returns} doc={doc}{}", word(&self.named(what)), self.life);
        self.with_needs(&function(&head, body))
    }

    /// The function with what must be there before it.
    fn with_needs(&self, function: &str) -> String {
        let mut needs: Vec<String> = vec![format!("{}.{}", spell(self.domain), spell(&self.owner.name))];
        let inserts = self.wizard.promotion.inserts.iter().map(|insert| &insert.target);
        for target in inserts.chain(self.wizard.track.as_ref().map(|track| &track.table)) {
            let (domain, name) = qualified(&target.text, self.domain);
            needs.push(format!("{}.{}", spell(&domain), spell(&name)));
        }
        let fields = self.wizard.steps.iter().flat_map(|step| &step.fields);
        needs.extend(fields.filter_map(|field| self.around.sql_type(&field.type_text.text, self.domain).1));
        needs.extend(self.wizard.gate.as_ref().and_then(|_| self.around.gate_function()));
        needs.sort();
        needs.dedup();
        let needs: Vec<String> = needs.iter().map(|name| quoted(name)).collect();
        // Answers mean the same whoever promotes them.
        let settings = "set DateStyle \"ISO, YMD\"\n    set IntervalStyle postgres";
        function.replacen("{\n", &format!("{{\n    depends-on {}\n    {settings}\n", needs.join(" ")), 1)
    }

    /// Answers of a step as columns.
    fn columns(&self, step: &Step) -> String {
        let columns = step.fields.iter().map(|field| {
            let (sql, _) = self.around.sql_type(&field.type_text.text, self.domain);
            format!("{} {sql}", quote(&field.name.text))
        });
        columns.collect::<Vec<_>>().join(", ")
    }

    /// The answers of a step as rows of that name; those of a list with their places.
    fn answers(&self, step: &Step, payload: &str) -> String {
        let (name, key, columns) = (quote(&step.name.text), literal(&step.name.text), self.columns(step));
        if !step.many {
            return format!(
                "jsonb_to_record(COALESCE(NULLIF({payload} -> {key}, 'null'), '{{}}')) AS {name}({columns})"
            );
        }
        let names: Vec<String> = step.fields.iter().map(|field| quote(&field.name.text)).collect();
        format!(
            "ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF({payload} -> {key}, 'null'), '[]')) AS ({columns})) WITH ORDINALITY AS {name}({}, {NUMBER})",
            names.join(", ")
        )
    }

    /// What is wrong with the answers, step by step.
    fn problems(&self) -> String {
        let mut body = format!(
            "#variable_conflict use_column\n<<{VARIABLES}>>\nDECLARE\n    field text;\n    kind text;\n    told boolean;\nBEGIN\n    \
             IF jsonb_typeof($1) IS DISTINCT FROM 'object' THEN\n        \
             RAISE EXCEPTION 'the answers of a draft are no JSON object' USING ERRCODE = 'invalid_parameter_value';\n    \
             END IF;\n"
        );
        for step in &self.wizard.steps {
            body.push_str(&self.problems_of(step));
        }
        body.push_str("END");
        let doc =
            format!("What is wrong with the answers of a draft of the wizard {}, step by step.", self.wizard.name.text);
        let head = format!(
            "{} arguments=\"payload jsonb\" returns=\"TABLE(step text, problem text)\" volatility=stable doc={}{}",
            word(&self.named("problems")),
            quoted(&doc),
            self.life
        );
        self.with_needs(&function(&head, &body))
    }

    fn problems_of(&self, step: &Step) -> String {
        let (name, key) = (quote(&step.name.text), literal(&step.name.text));
        let shape = if step.many { "array" } else { "object" };
        let at = if step.many {
            format!("format('%s: %s', {name}.{NUMBER}, pilaster_found.problem)")
        } else {
            "pilaster_found.problem".to_owned()
        };
        let rules = rules(step);
        let found = if rules.is_empty() {
            format!("                PERFORM FROM {};\n", self.answers(step, "$1"))
        } else {
            format!(
                "                RETURN QUERY SELECT {key}::text, {at}\n                  FROM {},\n                       \
                 LATERAL (VALUES\n                           {}\n                       ) AS pilaster_found(fails, problem)\n                 \
                 WHERE pilaster_found.fails;\n",
                self.answers(step, "$1"),
                rules.join(",\n                           ")
            )
        };
        let fields: Vec<String> = step
            .fields
            .iter()
            .map(|field| {
                let (sql, _) = self.around.sql_type(&field.type_text.text, self.domain);
                format!("({}, {})", literal(&field.name.text), literal(&sql))
            })
            .collect();
        let reader = if step.many { "jsonb_to_recordset" } else { "jsonb_to_record" };
        let empty = if step.many { "[]" } else { "{}" };
        let nothing = format!("$1 -> {key} IS NULL OR $1 -> {key} IN ('null', '{empty}')");
        let untouched = if step.optional {
            "        NULL;\n".to_owned()
        } else {
            format!("        RETURN QUERY SELECT {key}::text, 'Nothing is answered yet.'::text;\n")
        };
        // Fields first, one by one and by themselves, so that a check sees values that can be read.
        format!(
            "    IF {nothing} THEN\n{untouched}    \
             ELSIF jsonb_typeof($1 -> {key}) <> '{shape}' THEN\n        \
             RETURN QUERY SELECT {key}::text, 'The answers are no JSON {shape}.'::text;\n    \
             ELSE\n        \
             told := false;\n        \
             FOR field, kind IN VALUES {} LOOP\n            \
             BEGIN\n                \
             EXECUTE format('SELECT FROM {reader}($1) AS answer(%I %s)', field, kind) USING $1 -> {key};\n            \
             EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN\n                \
             RETURN QUERY SELECT {key}::text, format('`%s` cannot be read: %s.', field, SQLERRM);\n                \
             told := true;\n            \
             END;\n        \
             END LOOP;\n        \
             IF NOT told THEN\n            \
             BEGIN\n{found}            \
             EXCEPTION WHEN data_exception THEN\n                \
             RETURN QUERY SELECT {key}::text, SQLERRM;\n            \
             END;\n        \
             END IF;\n    \
             END IF;\n",
            fields.join(", ")
        )
    }

    /// Locks the draft, and sees that it is one of this wizard and open.
    fn locked(&self) -> String {
        let (table, key, of_tenant) = (self.owner.sql(), quote(&self.owner.key), self.owner.and_of_session());
        let columns = &self.wizard.columns;
        let name = &self.wizard.name.text;
        let state = quote(&columns.state.text);
        let kind = columns.kind.as_ref().map(|(column, label)| {
            format!(
                "    IF {DRAFT}.{} IS DISTINCT FROM {} THEN\n        \
                 RAISE EXCEPTION 'the draft % is not one of the wizard %', $1, {} USING ERRCODE = 'object_not_in_prerequisite_state';\n    \
                 END IF;\n",
                quote(&column.text),
                literal(&label.text),
                literal(name)
            )
        });
        let gate = self.wizard.gate.as_ref().map(|gate| gate.text.as_str());
        let open = gate.and_then(|gate| Some((gate, self.around.gate_is_open(gate)?)));
        let gate = open.map(|(gate, open)| gates::refuses(&open, gate)).unwrap_or_default();
        format!(
            "{gate}    SELECT * INTO {DRAFT} FROM {table} WHERE {key} = $1{of_tenant} FOR UPDATE;\n    \
             IF NOT FOUND THEN\n        \
             RAISE EXCEPTION 'there is no draft %', $1 USING ERRCODE = 'no_data_found';\n    \
             END IF;\n{}    \
             IF {DRAFT}.{state} IS DISTINCT FROM {} THEN\n        \
             RAISE EXCEPTION 'the draft % is no longer open: it is %', $1, {DRAFT}.{state} USING ERRCODE = 'object_not_in_prerequisite_state';\n    \
             END IF;\n    \
             IF jsonb_typeof({DRAFT}.{payload}) <> 'object' THEN\n        \
             RAISE EXCEPTION 'the answers of the draft % are no JSON object', $1 USING ERRCODE = 'object_not_in_prerequisite_state';\n    \
             END IF;\n",
            kind.unwrap_or_default(),
            literal(&self.wizard.open.text),
            payload = quote(&columns.payload.text)
        )
    }

    /// Keeps the answers of one step.
    fn save(&self) -> String {
        let (table, key, of_tenant) = (self.owner.sql(), quote(&self.owner.key), self.owner.and_of_session());
        let columns = &self.wizard.columns;
        let (payload, revision) = (quote(&columns.payload.text), quote(&columns.revision.text));
        let steps: Vec<String> = self.wizard.steps.iter().map(|step| literal(&step.name.text)).collect();
        let steps = steps.join(", ");
        let current = columns.current.as_ref().map(|column| format!(", {} = $2", quote(&column.text)));
        let body = format!(
            "#variable_conflict use_column\n<<{VARIABLES}>>\nDECLARE\n    {DRAFT} {table};\n    place integer := array_position(ARRAY[{steps}]::text[], $2);\n    problems text[];\n\
             BEGIN\n{}    \
             IF place IS NULL THEN\n        \
             RAISE EXCEPTION 'the wizard % has no step %', {}, $2 USING ERRCODE = 'invalid_parameter_value', HINT = {};\n    \
             END IF;\n    \
             IF {DRAFT}.{revision} IS DISTINCT FROM $4 THEN\n        \
             RAISE EXCEPTION 'the draft % was saved meanwhile: it is at revision %, not at %', $1, {DRAFT}.{revision}, $4\n            \
             USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Read the draft again.';\n    \
             END IF;\n    \
             UPDATE {table}\n       \
             SET {payload} = {payload} || jsonb_build_object($2, $3), {revision} = {revision} + 1{}\n     \
             WHERE {key} = $1{of_tenant}\n    \
             RETURNING * INTO STRICT {DRAFT};\n{}    \
             RETURN {DRAFT};\nEND",
            self.locked(),
            literal(&self.wizard.name.text),
            literal(&format!(
                "It has {}.",
                self.wizard.steps.iter().map(|step| step.name.text.as_str()).collect::<Vec<_>>().join(", ")
            )),
            current.unwrap_or_default(),
            self.tracking()
        );
        let doc = format!(
            "Keeps the answers of a step in a draft of the wizard {}, sound or not, and gives the draft. `revision` is that of the draft which the author saw.",
            self.wizard.name.text
        );
        self.of_draft("save", ", step text, answers jsonb, revision integer", &doc, &body)
    }

    /// Says in the table of steps how the saved one stands.
    fn tracking(&self) -> String {
        let Some(track) = &self.wizard.track else { return String::new() };
        let (domain, name) = qualified(&track.table.text, self.domain);
        let table = self.around.table(&domain, &name);
        let [draft, step, position, problems] =
            [&track.draft, &track.step, &track.position, &track.problems].map(|word| quote(&word.text));
        let names: String = track.sets.iter().map(|set| format!(", {}", quote(&set.column.text))).collect();
        let values: String = track.sets.iter().map(|set| format!(", ({})", set.value.text)).collect();
        let sets: String = track
            .sets
            .iter()
            .map(|set| quote(&set.column.text))
            .map(|column| format!(", {column} = EXCLUDED.{column}"))
            .collect();
        let tenant = self.owner.tenant.as_ref().map(|tenant| quote(&tenant.column.text));
        let key = tenant.map(|tenant| format!("{tenant}, ")).unwrap_or_default();
        format!(
            "    problems := ARRAY(SELECT pilaster_found.problem FROM {}({DRAFT}.{}) AS pilaster_found WHERE pilaster_found.step = $2);\n    \
             INSERT INTO {table} ({draft}, {step}, {position}, {problems}{names})\n    \
             VALUES ($1, $2, place, problems{values})\n    \
             ON CONFLICT ({key}{draft}, {step}) DO UPDATE\n       \
             SET {position} = EXCLUDED.{position}, {problems} = EXCLUDED.{problems}{sets};\n",
            self.owner.sql_of(&self.named("problems")),
            quote(&self.wizard.columns.payload.text),
        )
    }

    /// Makes of a finished draft what it is to become.
    fn promote(&self) -> String {
        let (table, key, of_tenant) = (self.owner.sql(), quote(&self.owner.key), self.owner.and_of_session());
        let columns = &self.wizard.columns;
        let payload = format!("{DRAFT}.{}", quote(&columns.payload.text));
        let single = || self.wizard.steps.iter().filter(|step| !step.many);
        let records: String = single().map(|step| format!("    {} record;\n", quote(&step.name.text))).collect();
        let inserts = &self.wizard.promotion.inserts;
        let rows: String = inserts
            .iter()
            .filter_map(|insert| Some((insert.alias.as_ref()?, self.target(insert))))
            .map(|(alias, table)| format!("    {} {table};\n", quote(&alias.text)))
            .collect();
        let read: String = single()
            .map(|step| {
                format!("    SELECT * INTO {} FROM {};\n", quote(&step.name.text), self.answers(step, &payload))
            })
            .collect();
        let written: String = inserts.iter().map(|insert| self.insert(insert, &payload)).collect();
        let sets: String = self
            .wizard
            .promotion
            .sets
            .iter()
            .map(|set| format!(", {} = ({})", quote(&set.column.text), set.value.text))
            .collect();
        let body = format!(
            "#variable_conflict use_column\n<<{VARIABLES}>>\nDECLARE\n    {DRAFT} {table};\n    problems text;\n{records}{rows}\
             BEGIN\n{}    \
             SELECT string_agg(format('%s: %s', pilaster_found.step, pilaster_found.problem), ' ') INTO problems\n      \
             FROM {}({payload}) AS pilaster_found;\n    \
             IF problems IS NOT NULL THEN\n        \
             RAISE EXCEPTION 'the draft % cannot be promoted: %', $1, problems USING ERRCODE = 'check_violation';\n    \
             END IF;\n{read}{written}    \
             UPDATE {table}\n       \
             SET {} = {}{sets}\n     \
             WHERE {key} = $1{of_tenant}\n    \
             RETURNING * INTO STRICT {DRAFT};\n    \
             RETURN {DRAFT};\nEND",
            self.locked(),
            self.owner.sql_of(&self.named("problems")),
            quote(&columns.state.text),
            literal(&self.wizard.completed.text),
        );
        let doc = format!(
            "Makes of a finished draft of the wizard {} what it is to become, all of it or nothing, and gives the draft. One that is not finished, or no longer open, is refused.",
            self.wizard.name.text
        );
        self.of_draft("promote", "", &doc, &body)
    }

    fn target(&self, insert: &Insert) -> String {
        let (domain, name) = qualified(&insert.target.text, self.domain);
        self.around.table(&domain, &name)
    }

    fn insert(&self, insert: &Insert, payload: &str) -> String {
        let table = self.target(insert);
        let columns: Vec<String> = insert.sets.iter().map(|set| quote(&set.column.text)).collect();
        let values: Vec<String> = insert.sets.iter().map(|Set { value, .. }| format!("({})", value.text)).collect();
        let (columns, values) = (columns.join(", "), values.join(", "));
        let each = insert.each.as_ref();
        let step = each.and_then(|each| self.wizard.steps.iter().find(|step| step.name.text == each.text));
        let returned =
            insert.alias.as_ref().map(|alias| format!("\n    RETURNING * INTO STRICT {}", quote(&alias.text)));
        match step {
            Some(step) => format!(
                "    INSERT INTO {table} ({columns})\n    SELECT {values}\n      FROM {};\n",
                self.answers(step, payload)
            ),
            None if columns.is_empty() => {
                format!("    INSERT INTO {table} DEFAULT VALUES{};\n", returned.unwrap_or_default())
            }
            None => {
                format!("    INSERT INTO {table} ({columns})\n    VALUES ({values}){};\n", returned.unwrap_or_default())
            }
        }
    }
}

/// What is wrong with answers, each with its sentence: fields that are missing, and checks that do not hold.
fn rules(step: &Step) -> Vec<String> {
    let name = quote(&step.name.text);
    let missing = step.fields.iter().filter(|field| !field.type_text.text.trim_end().ends_with('?')).map(|field| {
        let field = &field.name.text;
        format!("({name}.{} IS NULL, {})", quote(field), literal(&format!("`{field}` is missing.")))
    });
    let broken =
        step.checks.iter().map(|check| format!("(({}) IS FALSE, {})", check.sql.text, literal(&check.problem.text)));
    missing.chain(broken).collect()
}
