//! P0623 and P0624: gates, and policies beside those that forms write.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::PastGate,
        title: "A way past a gate",
        meaning: "While a gate is closed, rows of a table behind it are reached neither through its partitions, parents and \
              children, nor by rights that no policy limits, nor through read models, which are read with the rights of their \
              owner; so all of them stand behind the same gate. And no row takes a label that is behind one: columns \
              of the enum, of arrays of it and of domain types over it have triggers that ask. Inside composites, ranges and \
              rows nobody asks, nor in a column that a table merely inherits; a default that is refused would refuse every \
              row; and what stands for another label by `down=` is written by programs that know of no gate.",
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
    },
    Explanation {
        code: Code::PolicyGap,
        title: "A policy in some versions alone, beside one that a form writes",
        meaning: "PostgreSQL shows a row that some policy lets through and that no restrictive one takes away. `tenant` and \
                  `gate=` write a policy: one that lets rows through where it is alone, one that takes rows away beside \
                  others that let rows through. Such another has to be there in all versions of the table: without it nobody \
                  would see a row.",
        bad: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=current
    version 2 state=draft
    gates catalogue {
        gate offers
    }
    domain catalogue
}

// catalogue.kdl
domain catalogue {
    table offers gate=offers {
        column id bigint identity=always
        column price integer
        primary-key id
        policy cheap since=2 using="price < 100"
    }
}
"#,
        mended: r#"// schema.kdl
schema shops {
    postgres 15
    version 1 state=current
    version 2 state=draft
    gates catalogue {
        gate offers
    }
    domain catalogue
}

// catalogue.kdl
domain catalogue {
    table offers gate=offers {
        column id bigint identity=always
        column price integer
        primary-key id
        policy cheap since=2 restrictive=#true using="price < 100"
    }
}
"#,
    },
];
