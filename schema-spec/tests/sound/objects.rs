//! Sound objects: types, sequences, functions, views and the like, and columns of the types that they make.

use schema_spec::model::{
    Aggregate, Collation, ColumnStorage, CompositeField, DefaultValue, Domain, DomainCheck, DomainType, EventTrigger,
    Function, FunctionBody, IndexTerm, Lifetime, Model, Object, ObjectKind, PUBLISHED, Parallel, Publication,
    PublishedTable, Qualified, RangeType, Sequence, SequenceOptions, Table, Volatility, WrittenView, WrittenViewColumn,
};
use schema_spec::{ColumnType, ExternalType, Scalar};

use super::Maker;
use super::tables::{base, plain_column, sql};

impl Maker<'_> {
    pub(super) fn object(&mut self, domain: &Domain) -> Object {
        let lifetime = self.part_of(self.always());
        let name = self.name("made");
        let kind = match self.tape.choose(13) {
            0 | 1 => ObjectKind::Function(self.function()),
            2 | 3 => ObjectKind::View(self.view(domain, lifetime, &name)),
            4 => ObjectKind::DomainType(self.domain_type()),
            5 => ObjectKind::Composite(self.fields(domain)),
            6 => ObjectKind::Range(RangeType {
                subtype: "double precision".to_owned(),
                opclass: self.optional("pg_catalog.float8_ops"),
                collation: self.optional("pg_catalog.\"C\""),
                canonical: self.optional("public.f"),
                subtype_diff: self.optional("float8mi"),
                multirange: self.tape.seldom(2).then(|| self.name("many")),
            }),
            7 => ObjectKind::Sequence(self.sequence(domain)),
            8 => ObjectKind::Collation(Collation {
                provider: "icu".to_owned(),
                locale: "de-u-co-phonebk".to_owned(),
                ctype: self.optional("de_DE"),
                nondeterministic: self.tape.seldom(2),
                rules: self.optional("&V << w\n<<< W"),
            }),
            9 => ObjectKind::Aggregate(Aggregate {
                arguments: (*self.tape.pick(&["text", "", "VARIADIC \"any\" ORDER BY x text"])).to_owned(),
                options: vec![
                    ("sfunc".to_owned(), "public._group_concat".to_owned()),
                    ("initcond".to_owned(), "'0 1'".to_owned()),
                    ("hypothetical".to_owned(), String::new()),
                ],
            }),
            10 => ObjectKind::EventTrigger(EventTrigger {
                event: "ddl_command_end".to_owned(),
                tags: if self.tape.seldom(2) {
                    vec!["CREATE TABLE".to_owned(), "GRANT".to_owned()]
                } else {
                    Vec::new()
                },
                function: "public.f".to_owned(),
                enabled: self.enabled(),
            }),
            _ => ObjectKind::Publication(self.publication(domain)),
        };
        let on = domain.tables.first().filter(|_| self.tape.seldom(3));
        let depends_on = on.into_iter().map(|table| self.qualified(domain, &table.name)).collect();
        Object { name, kind, doc: self.doc(), lifetime, depends_on, grants: self.grants(&["usage"]) }
    }

    fn qualified(&self, domain: &Domain, name: &str) -> Qualified {
        Qualified { domain: domain.name.clone(), name: name.to_owned() }
    }

    fn optional(&mut self, text: &str) -> Option<String> {
        self.tape.seldom(2).then(|| text.to_owned())
    }

    fn function(&mut self) -> Function {
        let body = self.body();
        Function {
            procedure: self.tape.seldom(3),
            arguments: (*self.tape.pick(&["", "a integer, b text DEFAULT 'x'::text", "OUT \"odd name\" integer"]))
                .to_owned(),
            returns: self.tape.pick(&[None, Some("trigger"), Some("TABLE(a integer)")]).map(str::to_owned),
            language: (*self.tape.pick(&["sql", "plpgsql", "c"])).to_owned(),
            volatility: *self.tape.pick(&[Volatility::Volatile, Volatility::Stable, Volatility::Immutable]),
            strict: self.tape.seldom(2),
            security_definer: self.tape.seldom(2),
            leakproof: self.tape.seldom(3),
            window: self.tape.seldom(3),
            parallel: *self.tape.pick(&[Parallel::Unsafe, Parallel::Restricted, Parallel::Safe]),
            cost: self.tape.pick(&[None, Some("10"), Some("0.25"), Some("1e+06")]).map(str::to_owned),
            rows: self.tape.pick(&[None, Some("5")]).map(str::to_owned),
            support: self.optional("public.support"),
            transforms: if self.tape.seldom(4) { vec!["public.hstore".to_owned()] } else { Vec::new() },
            settings: if self.tape.seldom(2) {
                vec![("search_path".to_owned(), "public, pg_temp".to_owned()), ("a.b".to_owned(), String::new())]
            } else {
                Vec::new()
            },
            body: match self.tape.choose(5) {
                0 => FunctionBody::Sql("BEGIN ATOMIC\n SELECT (1);\n SELECT ';';\nEND".to_owned()),
                1 => FunctionBody::Sql("RETURN a + b".to_owned()),
                2 => FunctionBody::Library { file: "$libdir/x".to_owned(), symbol: "f 1".to_owned() },
                _ => FunctionBody::Text(body),
            },
        }
    }

    fn domain_type(&mut self) -> DomainType {
        let text = self.tape.seldom(2);
        DomainType {
            base: if text { base("text") } else { ColumnType { array: true, ..base("integer") } },
            not_null: self.tape.seldom(2),
            default: match self.tape.choose(3) {
                0 => None,
                1 => Some(DefaultValue::Constant("{}".to_owned())),
                _ => Some(DefaultValue::Expression(sql("current_setting('a')", &[]))),
            },
            collation: self.optional("C"),
            checks: (0..self.tape.choose(3))
                .map(|_| DomainCheck {
                    name: self.name("shape"),
                    expression: sql("VALUE::text ~ '@'", &[(None, "value")]),
                    doc: self.doc(),
                    not_valid: self.tape.seldom(2),
                })
                .collect(),
        }
    }

    fn fields(&mut self, domain: &Domain) -> Vec<CompositeField> {
        let mut fields = Vec::new();
        for _ in 0..self.tape.choose(3) {
            let row = domain.tables.first().filter(|_| self.tape.seldom(2));
            let column_type = match row {
                Some(table) => ColumnType { scalar: Scalar::Object(self.qualified(domain, &table.name)), array: true },
                None => base("text"),
            };
            fields.push(CompositeField {
                name: self.name("field"),
                column_type,
                collation: self.optional("C"),
                doc: self.doc(),
            });
        }
        fields
    }

    pub(super) fn counting(&mut self) -> SequenceOptions {
        SequenceOptions {
            of: self.tape.pick(&[None, Some("integer"), Some("smallint")]).map(str::to_owned),
            start: *self.tape.pick(&[None, Some(1000), Some(i64::MIN)]),
            increment: *self.tape.pick(&[None, Some(-1)]),
            min: *self.tape.pick(&[None, Some(0)]),
            max: *self.tape.pick(&[None, Some(i64::MAX)]),
            cache: *self.tape.pick(&[None, Some(10)]),
            cycle: self.tape.seldom(2),
        }
    }

    fn sequence(&mut self, domain: &Domain) -> Sequence {
        let owner = domain.tables.first().filter(|_| self.tape.seldom(2));
        Sequence {
            options: self.counting(),
            owned_by: owner.map(|table| (self.qualified(domain, &table.name), "amount".to_owned())),
            unlogged: self.tape.seldom(2),
        }
    }

    fn view(&mut self, domain: &Domain, lifetime: Lifetime, name: &str) -> WrittenView {
        let queries = ["SELECT 1 AS id,\n    ';' AS \"odd name\"\n   FROM a", " SELECT id FROM (b)", "VALUES (1)"];
        let materialized = self.tape.seldom(2);
        let mut view = WrittenView {
            materialized,
            query: (*self.tape.pick(&queries)).to_owned(),
            options: if self.tape.seldom(2) {
                vec![("security_barrier".to_owned(), "true".to_owned())]
            } else {
                Vec::new()
            },
            check_option: self
                .tape
                .pick(&[None, Some("local"), Some("cascaded")])
                .map(str::to_owned)
                .filter(|_| !materialized),
            columns: (0..self.tape.choose(3))
                .map(|_| WrittenViewColumn {
                    name: self.name("shown"),
                    type_sql: self.tape.pick(&[None, Some("character varying(20) COLLATE \"C\"")]).map(str::to_owned),
                    doc: self.doc(),
                    default: self.tape.pick(&[None, Some("'x y'::text"), Some("word"), Some("12")]).map(str::to_owned),
                    storage: ColumnStorage {
                        storage: self.tape.pick(&[None, Some("external")]).filter(|_| materialized).map(str::to_owned),
                        options: if materialized && self.tape.seldom(3) {
                            vec![("n_distinct".to_owned(), "50".to_owned())]
                        } else {
                            Vec::new()
                        },
                        ..ColumnStorage::default()
                    },
                    grants: self.grants(&["select"]),
                })
                .collect(),
            cluster_on: self.tape.pick(&[None, Some("some index")]).filter(|_| materialized).map(str::to_owned),
            ..WrittenView::default()
        };
        let mut table = domain.tables.first().cloned().unwrap_or_else(|| empty(lifetime));
        (table.name, table.lifetime) = (name.to_owned(), lifetime);
        table.indexes.clear();
        if materialized && self.tape.seldom(2) {
            let mut index = self.index(&table);
            index.keys.push(self.index_key(IndexTerm::Column("any \"name\"".to_owned())));
            index.name = self.name("index");
            view.indexes.push(index);
        }
        if materialized && self.tape.seldom(3) {
            let statistics = self.statistics(lifetime);
            view.statistics.push(statistics);
        }
        if self.tape.seldom(3) {
            let mut trigger = self.trigger("any", &table, domain);
            trigger.from = None;
            view.triggers.push(trigger);
        }
        if self.tape.seldom(3) {
            let rule = self.rule(lifetime);
            view.rules.push(rule);
        }
        view
    }

    fn publication(&mut self, domain: &Domain) -> Publication {
        let tables = domain.tables.iter().take(usize::from(self.tape.choose(3)));
        Publication {
            all_tables: self.tape.seldom(2),
            tables: tables
                .map(|table| PublishedTable {
                    table: self.qualified(domain, &table.name),
                    columns: if self.tape.seldom(2) { vec!["id".to_owned()] } else { Vec::new() },
                    filter: self.tape.seldom(2).then(|| sql("amount > 1", &[(None, "amount")])),
                })
                .collect(),
            schemas: if self.tape.seldom(2) { vec!["Odd Schema".to_owned()] } else { Vec::new() },
            publish: match self.tape.choose(3) {
                0 => vec!["insert".to_owned(), "delete".to_owned()],
                1 => Vec::new(),
                _ => PUBLISHED.map(str::to_owned).to_vec(),
            },
            via_root: self.tape.seldom(2),
        }
    }

    /// Columns of types that the domain, a domain that it depends on, an extension or SQL brings.
    pub(super) fn made_types(&mut self, model: &Model, domain: &mut Domain) {
        let mut types: Vec<Scalar> = Vec::new();
        let known = model.domains.iter().filter(|other| domain.depends_on.contains(&other.name));
        for owner in known.chain([&*domain]) {
            let living = owner.objects.iter().filter(|object| object.lifetime == self.always());
            for object in living {
                if let ObjectKind::DomainType(_)
                | ObjectKind::Composite(_)
                | ObjectKind::Range(_)
                | ObjectKind::View(_) = object.kind
                {
                    types.push(Scalar::Object(self.qualified(owner, &object.name)));
                }
            }
            for name in owner.sql_objects.iter().flat_map(|object| &object.types) {
                types.push(external(&owner.schema, name, None));
            }
        }
        for extension in &model.extensions {
            let schema = extension.schema.as_deref().unwrap_or("public");
            types.extend(extension.types.iter().map(|name| external(schema, name, Some("Point,4326"))));
        }
        types.push(external("pg_catalog", "unknown thing", None));
        let Some(table) = domain.tables.first_mut() else { return };
        for _ in 0..self.tape.choose(3) {
            let scalar = self.tape.pick(&types).clone();
            let key = self.name("of type");
            let column_type = ColumnType { scalar, array: self.tape.seldom(2) };
            table.columns.push(plain_column(&key, table.lifetime, column_type, self.tape.seldom(2)));
        }
    }
}

fn external(schema: &str, name: &str, modifiers: Option<&str>) -> Scalar {
    let modifiers = modifiers.map(str::to_owned);
    Scalar::External(ExternalType { schema: schema.to_owned(), name: name.to_owned(), modifiers })
}

fn empty(lifetime: Lifetime) -> Table {
    Table {
        name: String::new(),
        rust_name: String::new(),
        doc: None,
        lifetime,
        columns: Vec::new(),
        primary_key: None,
        uniques: Vec::new(),
        checks: Vec::new(),
        foreign_keys: Vec::new(),
        exclusions: Vec::new(),
        indexes: Vec::new(),
        storage: schema_spec::model::TableStorage::default(),
        triggers: Vec::new(),
        rules: Vec::new(),
        policies: Vec::new(),
        statistics: Vec::new(),
        grants: Vec::new(),
        terms: schema_spec::model::Terms::default(),
    }
}
