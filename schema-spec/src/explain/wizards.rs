//! P0621 and P0622: wizards.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::WizardOutside,
        title: "A wizard in a domain that does not hold drafts alone",
        meaning: "Law 5: a wizard writes drafts, and nothing else knows of a draft until it is promoted. A domain says by \
                  `drafts-only` that its tables are drafts; wizards stand there, beside the table that they fill.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    domain catalogue
}

// catalogue.kdl
domain catalogue {
    table products {
        column id bigint identity=always
        column name text
        primary-key id
    }

    table product_drafts {
        column id uuid default=(sql)"gen_random_uuid()"
        column state text default=open
        column payload jsonb default="{}"
        column revision integer default=0
        primary-key id
    }

    wizard product drafts=product_drafts {
        step basics {
            field name text
        }
        promote {
            insert catalogue.products {
                set name "basics.name"
            }
        }
    }
}
"#,
        mended: WITH_DRAFTS,
    },
    Explanation {
        code: Code::PromotionColumn,
        title: "A promotion that could not write its row",
        meaning: "A promotion is written from the spec, so the spec is where a row is found to be incomplete: every column \
                  that is NOT NULL and has no default is set, and none that the database itself fills.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    domain catalogue
    domain wizards
}

// catalogue.kdl
domain catalogue {
    table products {
        column id bigint identity=always
        column name text
        column price integer
        primary-key id
    }
}

// wizards.kdl
domain wizards {
    drafts-only
    depends-on catalogue

    table product_drafts {
        column id uuid default=(sql)"gen_random_uuid()"
        column state text default=open
        column payload jsonb default="{}"
        column revision integer default=0
        primary-key id
    }

    wizard product drafts=product_drafts {
        step basics {
            field name text
        }
        promote {
            insert catalogue.products {
                set name "basics.name"
            }
        }
    }
}
"#,
        mended: WITH_DRAFTS,
    },
];

const WITH_DRAFTS: &str = r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    domain catalogue
    domain wizards
}

// catalogue.kdl
domain catalogue {
    table products {
        column id bigint identity=always
        column name text
        primary-key id
    }
}

// wizards.kdl
domain wizards {
    drafts-only
    depends-on catalogue

    table product_drafts {
        column id uuid default=(sql)"gen_random_uuid()"
        column state text default=open
        column payload jsonb default="{}"
        column revision integer default=0
        primary-key id
    }

    wizard product drafts=product_drafts {
        step basics {
            field name text
        }
        promote {
            insert catalogue.products {
                set name "basics.name"
            }
        }
    }
}
"#;
