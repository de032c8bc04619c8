//! What stands around the domains, and what many elements have: rights and options.

use schema_spec::model::{DefaultPrivileges, Extension, Grant, Model, PostgresSchema};

use super::Maker;

impl Maker<'_> {
    pub(super) fn surroundings(&mut self, model: &mut Model) {
        for number in 0..self.tape.choose(3) {
            let lifetime = self.part_of(self.always());
            let types = (0..self.tape.choose(3)).map(|_| self.name("foreign type")).collect();
            model.extensions.push(Extension {
                name: format!("extension-{number}"),
                schema: self.tape.pick(&[None, Some("public"), Some("Odd \"Schema")]).map(str::to_owned),
                version: self.tape.pick(&[None, Some("1.6"), Some("3"), Some("unpackaged")]).map(str::to_owned),
                doc: self.doc(),
                types,
                lifetime,
            });
        }
        for _ in 0..self.tape.choose(3) {
            let name = self.name("schema");
            model.schemas.push(PostgresSchema { name, doc: self.doc(), grants: self.grants(&["usage", "create"]) });
        }
        model.roles = (0..self.tape.choose(3)).map(|_| self.name("role")).collect();
        for _ in 0..self.tape.choose(3) {
            let on = self.tape.pick(&["tables", "sequences", "functions", "types", "schemas"]);
            model.default_privileges.push(DefaultPrivileges {
                of: self.tape.seldom(2).then(|| "owner".to_owned()),
                schema: self.tape.seldom(2).then(|| "Odd Schema".to_owned()),
                on: (*on).to_owned(),
                grants: self.grants(&["all"]),
            });
        }
    }

    pub(super) fn grants(&mut self, privileges: &[&str]) -> Vec<Grant> {
        if !self.tape.seldom(4) {
            return Vec::new();
        }
        (0..=self.tape.choose(2))
            .map(|_| Grant {
                privileges: privileges.iter().map(|word| (*word).to_owned()).collect(),
                role: (*self.tape.pick(&["public", "reader", "Odd role", "true"])).to_owned(),
                grantable: self.tape.seldom(2),
                revoked: self.tape.seldom(3),
            })
            .collect()
    }

    pub(super) fn options(&mut self) -> Vec<(String, String)> {
        if !self.tape.seldom(4) {
            return Vec::new();
        }
        let pairs =
            [("fillfactor", "70"), ("toast.autovacuum_enabled", "false"), ("n_distinct", "-0.5"), ("odd", " x\n")];
        let pair = self.tape.pick(&pairs);
        vec![(pair.0.to_owned(), pair.1.to_owned()), ("007".to_owned(), "007".to_owned())]
    }

    /// A text of which every byte counts.
    pub(super) fn body(&mut self) -> String {
        let bodies = [
            "SELECT 1",
            "\nBEGIN\n    RETURN NEW;\nEND\n",
            "BEGIN\r\n\tRETURN NEW; \r\nEND",
            "\n  \n\t\n \u{a0}\n\\n \\\\ \\s\n",
            "a \"\"\" b\n\"\"\"# c\n  ##\"\"\"## \\",
            "   indented\nnot\n      more\n\n\n",
            "\u{2028}odd\u{85}\nline\u{b}ends\u{feff}",
            "ends in blanks   \n\t",
            "-- comment\n/* { } */ // no comment\n\"quoted\"",
            "\n",
            "\r",
            "word",
        ];
        (*self.tape.pick(&bodies)).to_owned()
    }
}
