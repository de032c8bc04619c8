//! Sound models: what no reader may find fault with.
//!
//! In comes a tape that makes every choice, out goes a model of moderate variety: several versions and domains, odd
//! names, every type, renames, tightenings, replaced columns, keys, indexes, read models and SQL objects.

mod attached;
mod objects;
mod surroundings;
mod tables;
mod views;

use schema_spec::model::{
    Access, Domain, Enum, EnumValue, Lifetime, Model, Qualified, SqlObject, Version, VersionNumber, VersionState,
};
use schema_spec::name::{singular, type_name};

use crate::tape::Tape;

/// A model by the choices on the tape.
pub(crate) fn model(bytes: &[u8]) -> Model {
    let mut maker = Maker { tape: Tape::new(bytes), count: 0, first: 1, last: 1 };
    let versions = maker.versions();
    (maker.first, maker.last) = (versions[0].number, versions[versions.len() - 1].number);
    let mut model = Model {
        name: "workspace_1".to_owned(),
        doc: maker.doc(),
        postgres: *maker.tape.pick(&[15, 16, 17]),
        versions,
        extensions: Vec::new(),
        schemas: Vec::new(),
        roles: Vec::new(),
        default_privileges: Vec::new(),
        tenant: None,
        gates: Vec::new(),
        domains: Vec::new(),
    };
    maker.surroundings(&mut model);
    for name in &["core", "sales", "garden"][..usize::from(maker.tape.choose(3)) + 1] {
        let domain = maker.domain(&model, name);
        model.domains.push(domain);
    }
    if maker.tape.seldom(3) {
        let wizards = maker.wizards(&model);
        model.domains.push(wizards);
    }
    if maker.tape.choose(3) > 0 {
        let explore = maker.explore(&model);
        model.domains.push(explore);
    }
    model
}

/// Makes elements; every name gets a number of its own, so that none is given twice.
struct Maker<'a> {
    tape: Tape<'a>,
    count: usize,
    first: VersionNumber,
    last: VersionNumber,
}

impl Maker<'_> {
    fn versions(&mut self) -> Vec<Version> {
        use VersionState::{Current, Draft, Retired, Supported};
        let states: &[&[VersionState]] =
            &[&[Draft], &[Current, Draft], &[Supported, Current, Draft], &[Retired, Supported, Current], &[Current]];
        let chosen = *self.tape.pick(states);
        let first = *self.tape.pick(&[1, 4, 99]);
        let numbered = (first..).zip(chosen);
        numbered
            .map(|(number, state)| Version {
                number,
                state: *state,
                doc: self.doc(),
                deprecated: (*state == Supported).then(|| self.doc()).flatten(),
            })
            .collect()
    }

    /// All versions of the workspace.
    fn always(&self) -> Lifetime {
        Lifetime { since: self.first, removed: None }
    }

    /// A version after the first of `owner` in which it still lives, if there is one.
    fn later(&mut self, owner: Lifetime) -> Option<VersionNumber> {
        let end = owner.removed.map_or(self.last, |removed| removed - 1);
        let later: Vec<VersionNumber> = (owner.since + 1..=end).collect();
        (!later.is_empty()).then(|| *self.tape.pick(&later))
    }

    fn name(&mut self, stem: &str) -> String {
        self.count += 1;
        let number = self.count;
        match self.tape.choose(12) {
            0..=4 => format!("{stem}_{number}"),
            7 => format!("a.b(\"{stem}\", c){number}"),
            8 => format!("\"{stem}\"\n.{number}"),
            9 => format!("{stem} \u{1f680},\t\\{number} "),
            10 => format!("Serial{number}"),
            5 => format!("{stem} with space {number}"),
            6 => format!("Größe \"{stem}\" {number}"),
            _ => format!("select-{stem}?{number}"),
        }
    }

    /// A name that references can spell and SQL needs no quotes for.
    fn plain_name(&mut self, stem: &str) -> String {
        self.count += 1;
        format!("{stem}_{}", self.count)
    }

    fn rust_name(&mut self, name: &str, plural: bool) -> String {
        if self.tape.seldom(4) {
            self.count += 1;
            return format!("Chosen{}", self.count);
        }
        if plural { type_name(&singular(name)) } else { type_name(name) }
    }

    fn doc(&mut self) -> Option<String> {
        let docs = [
            "A sentence.",
            "Word",
            "",
            "With \"quotes\", a \\ and a `tick`.",
            "Two lines,\n  the second indented.\n",
            "\n\nLines that are empty\n\n",
            "Ends with a space \nand a tab\t\n \nand \"\"\" more",
            "Straße, 東京, \u{1f3e0}, \u{85}, \u{200e} and \r\n",
            "// no comment /* here */",
            "true",
        ];
        (self.tape.choose(2) == 1).then(|| (*self.tape.pick(&docs)).to_owned())
    }

    fn domain(&mut self, model: &Model, name: &str) -> Domain {
        let mut domain = Domain {
            name: name.to_owned(),
            doc: self.doc(),
            schema: (*self.tape.pick(&["public", "public", "market", "Odd Schema"])).to_owned(),
            access: Access::ReadWrite,
            role: None,
            depends_on: Vec::new(),
            enums: Vec::new(),
            tables: Vec::new(),
            read_models: Vec::new(),
            objects: Vec::new(),
            sql_objects: Vec::new(),
            wizards: Vec::new(),
            reserved: if self.tape.seldom(5) { vec!["old things".to_owned()] } else { Vec::new() },
        };
        for other in &model.domains {
            if self.tape.choose(2) == 1 {
                domain.depends_on.push(other.name.clone());
            }
        }
        for _ in 0..self.tape.choose(3) {
            let made = self.enumeration();
            domain.enums.push(made);
        }
        for _ in 0..self.tape.choose(4) {
            let made = self.table(model, &domain);
            domain.tables.push(made);
        }
        for _ in 0..self.tape.choose(5) {
            let made = self.object(&domain);
            domain.objects.push(made);
        }
        for _ in 0..self.tape.choose(3) {
            let made = self.sql_object(&domain);
            domain.sql_objects.push(made);
        }
        self.made_types(model, &mut domain);
        self.children(&mut domain);
        domain
    }

    fn wizards(&mut self, model: &Model) -> Domain {
        let mut domain = self.domain(model, "wizards");
        domain.access = Access::DraftsOnly;
        domain
    }

    fn enumeration(&mut self) -> Enum {
        let name = self.plain_name("kind");
        let lifetime = self.always();
        let mut values = vec![self.label(lifetime, None)];
        for _ in 0..self.tape.choose(4) {
            let stand_in = Some(values[0].label.clone());
            let value = match (self.tape.choose(3), self.later(lifetime)) {
                (1, Some(since)) => self.label(Lifetime { since, ..lifetime }, stand_in),
                (2, Some(removed)) => self.label(Lifetime { removed: Some(removed), ..lifetime }, stand_in),
                _ => self.label(lifetime, None),
            };
            values.push(value);
        }
        if self.tape.seldom(8) {
            values.clear();
        }
        let grants = self.grants(&["usage"]);
        Enum {
            rust_name: self.rust_name(&name, false),
            name,
            doc: self.doc(),
            lifetime,
            values,
            grants,
            reserved: if self.tape.seldom(5) { vec!["gone".to_owned()] } else { Vec::new() },
        }
    }

    fn label(&mut self, lifetime: Lifetime, down: Option<String>) -> EnumValue {
        self.count += 1;
        let number = self.count;
        let label = match self.tape.choose(6) {
            0 | 1 => format!("label_{number}"),
            2 => format!("Label {number} 'quoted'"),
            3 => format!("{number}"),
            4 => format!("größer{number}"),
            _ => format!("-x{number}\\"),
        };
        let label = match self.tape.choose(12) {
            1 => format!("{label}\n\t."),
            _ => label,
        };
        let rust_name = self.tape.seldom(4).then(|| format!("Label{number}"));
        EnumValue { label, rust_name, doc: self.doc(), lifetime, down }
    }

    fn sql_object(&mut self, domain: &Domain) -> SqlObject {
        let lifetime = match (self.tape.choose(3), self.later(self.always())) {
            (1, Some(since)) => Lifetime { since, removed: None },
            (2, Some(removed)) => Lifetime { since: self.first, removed: Some(removed) },
            _ => self.always(),
        };
        let named = |name: &String| Qualified { domain: domain.name.clone(), name: name.clone() };
        let living =
            domain.tables.iter().filter(|table| table.lifetime == self.always()).map(|table| named(&table.name));
        let mut depends_on: Vec<Qualified> = living.collect();
        depends_on.truncate(usize::from(self.tape.choose(3)));
        let create =
            ["CREATE VIEW one AS SELECT 1", "CREATE FUNCTION f() AS $$\nBEGIN\n    RETURN '\\n \"\"\"';\nEND\n$$"];
        SqlObject {
            name: self.plain_name("object"),
            doc: self.doc(),
            lifetime,
            create: (*self.tape.pick(&create)).to_owned(),
            drop: "DROP VIEW one".to_owned(),
            types: (0..self.tape.choose(3)).map(|_| self.name("brought")).collect(),
            depends_on,
        }
    }
}
