//! P0623: gates.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[Explanation {
    code: Code::PastGate,
    title: "A label behind a gate where nobody asks",
    meaning: "While a gate is closed, no row takes a label that is behind it: columns of the enum, of arrays of it and of \
              domain types over it have triggers that ask. Inside composites, ranges and rows nobody asks, nor in a column that \
              a table merely inherits; a default that is refused would refuse every row; and what stands for another \
              label by `down=` is written by programs that know of no gate.",
    bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    gates catalogue {
        gate auctions
    }
    domain catalogue
}

// catalogue.kdl
domain catalogue {
    enum offer_kind {
        sale
        auction gate=auctions
    }

    table offers {
        column id bigint identity=always
        column kind offer_kind default=auction
        primary-key id
    }
}
"#,
    mended: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=draft
    gates catalogue {
        gate auctions
    }
    domain catalogue
}

// catalogue.kdl
domain catalogue {
    enum offer_kind {
        sale
        auction gate=auctions
    }

    table offers {
        column id bigint identity=always
        column kind offer_kind default=sale
        primary-key id
    }
}
"#,
}];
