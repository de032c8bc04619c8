//! P0619 and P0620: where a workspace has tenants.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::TenantUnsaid,
        title: "A table that does not say whose rows it holds",
        meaning: "The workspace has tenants. A table without a policy shows the rows of all of them to every session, and \
                  nothing fails until somebody looks. So every table says it: `tenant` keeps the rows of tenants apart, \
                  `shared` says why there is nothing to keep apart.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    tenant shop_id uuid references=core.shops.id setting=shops.shop
    domain core
}

// core.kdl
domain core {
    table shops {
        tenant
        column id uuid
        primary-key id
    }

    table orders {
        column id uuid
        column shop_id uuid references=core.shops.id
        primary-key id
    }
}
"#,
        mended: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    tenant shop_id uuid references=core.shops.id setting=shops.shop
    domain core
}

// core.kdl
domain core {
    table shops {
        tenant
        column id uuid
        primary-key id
    }

    table orders {
        tenant
        column id uuid
        primary-key id
    }

    table countries {
        shared "The same for every shop."
        column code text
        primary-key code
    }
}
"#,
    },
    Explanation {
        code: Code::TenantRevealed,
        title: "Something by which one tenant would learn what another has",
        meaning: "PostgreSQL checks keys and foreign keys, and reads through views, without regard to the policies of a \
                  session. A unique value over all tenants says \"that is taken\" of a row that the session may not see. \
                  `tenant` puts the column of the tenant into keys, uniques and references by itself; what it cannot mend \
                  has to be written otherwise.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    tenant shop_id uuid references=core.shops.id setting=shops.shop
    domain core
}

// core.kdl
domain core {
    table shops {
        tenant
        column id uuid
        column address text
        primary-key id
        unique address
    }
}
"#,
        mended: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    tenant shop_id uuid references=core.shops.id setting=shops.shop
    domain core
}

// core.kdl
domain core {
    table shops {
        tenant
        column id uuid
        primary-key id
    }

    table addresses {
        shared "Where requests are told which shop they are for; tenants have no right to read it."
        column address text
        column shop_id uuid references=core.shops.id on-delete=cascade
        primary-key address
    }
}
"#,
    },
];
