//! Gates: what is deployed and closed cannot be reached, whoever asks, until a row opens it.

use generated::scope::{Core, Existing, Explore, Listings, Wizards};
use generated::sqlx_session::Session;
use generated::v2::{
    ExplorePrice, Gate, GateId, ListingDraft, NewGate, NewListingDraft, OrganizationId, UserId, WizardKind,
};
use generated::values::Jsonb;

use super::Portal;

/// A role that sees what policies let it see, as that of a service does; the tests' own sees everything.
const ROWS: &str = "
    INSERT INTO organizations (kind, name, slug) VALUES ('agency', 'Agents', 'agents');
    INSERT INTO users (email) VALUES ('author@example.org');
    INSERT INTO listings (type, status, title, slug, organization_id, price_from) VALUES ('resale', 'active', 'A', 'a', 1, 100);
    INSERT INTO existing_properties (listing_id, kind, is_pet_friendly) VALUES (1, 'house', true);
    INSERT INTO valuations (property_id, amount) VALUES (1, 7);
    GRANT USAGE ON SCHEMA public TO explore;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO explore;
";

async fn portal(hint: &str) -> Portal {
    let portal = Portal::open(hint).await;
    portal.psql(ROWS);
    portal
}

async fn open(portal: &mut Portal, gate: &str) {
    Session::<Core>::new(&mut portal.connection).insert(&NewGate::new(GateId(gate.to_owned()))).await.unwrap();
}

async fn close(portal: &mut Portal, gate: &str) {
    let closed = Session::<Core>::new(&mut portal.connection).delete::<Gate>(&GateId(gate.to_owned())).await.unwrap();
    assert!(closed);
}

#[tokio::test]
async fn a_wizard_behind_a_closed_gate_neither_saves_nor_promotes() {
    let mut portal = portal("gate_wizard").await;
    let mut session = Session::<Wizards>::new(&mut portal.connection);
    let draft = NewListingDraft::new(UserId(1), OrganizationId(1), WizardKind::Development);
    let draft = session.insert(&draft).await.unwrap();
    let answers = Jsonb::new("{}");
    let save = |revision| ListingDraft::development_save(draft.id, "basics", &answers, revision);
    for call in [save(0), ListingDraft::development_save(draft.id, "phases", &answers, 0)] {
        let said = session.call(&call).await.unwrap_err().to_string();
        assert!(said.contains("the gate new_developments is closed"), "{said}");
    }
    let said = session.call(&ListingDraft::development_promote(draft.id)).await.unwrap_err().to_string();
    assert!(said.contains("the gate new_developments is closed"), "{said}");
    open(&mut portal, "new_developments").await;
    Session::<Wizards>::new(&mut portal.connection).call(&save(0)).await.unwrap();
    close(&mut portal, "new_developments").await;
    let said = Session::<Wizards>::new(&mut portal.connection).call(&save(1)).await.unwrap_err().to_string();
    assert!(said.contains("is closed"), "{said}");
}

#[tokio::test]
async fn a_read_model_behind_a_closed_gate_shows_nothing() {
    let mut portal = portal("gate_read_model").await;
    for (step, expected) in [0, 1, 0].into_iter().enumerate() {
        let shown: Vec<ExplorePrice> = Session::<Explore>::new(&mut portal.connection).all(None).await.unwrap();
        assert_eq!(shown.len(), expected, "at step {step}");
        match step {
            0 => open(&mut portal, "price_filter").await,
            1 => close(&mut portal, "price_filter").await,
            _ => {}
        }
    }
}

#[tokio::test]
async fn rows_behind_a_closed_gate_are_neither_seen_nor_written() {
    use generated::v2::{NewValuation, Valuation};
    let mut portal = portal("gate_table").await;
    let rows: Vec<Valuation> = Session::<Existing>::new(&mut portal.connection).all(None).await.unwrap();
    let property = rows[0].property_id;
    let new = NewValuation::new(property, "8".parse().unwrap());
    for is_open in [false, true] {
        if is_open {
            open(&mut portal, "valuations").await;
        }
        sqlx::raw_sql("SET ROLE explore").execute(&mut portal.connection).await.unwrap();
        let mut session = Session::<Existing>::new(&mut portal.connection);
        let seen: Vec<Valuation> = session.all(None).await.unwrap();
        assert_eq!(!seen.is_empty(), is_open);
        let written = session.insert(&new).await;
        assert_eq!(written.is_ok(), is_open, "{written:?}");
        sqlx::raw_sql("RESET ROLE").execute(&mut portal.connection).await.unwrap();
    }
}

#[tokio::test]
async fn a_label_behind_a_closed_gate_is_written_by_nobody() {
    use generated::v2::{ListingType, NewListing, NewSavedSearch};
    let mut portal = portal("gate_label").await;
    let new = |kind| NewListing::new(kind, "B".to_owned(), "b".to_owned(), OrganizationId(1));
    let search = NewSavedSearch {
        listing_types: Some(vec![ListingType::Rental, ListingType::Auction]),
        ..NewSavedSearch::new(UserId(1), "Bids".to_owned())
    };
    for _ in 0..2 {
        // The tests' role may do everything, and a gate asks it all the same.
        let mut session = Session::<Listings>::new(&mut portal.connection);
        let said = session.insert(&new(ListingType::Auction)).await.unwrap_err().to_string();
        assert!(said.contains("the gate auctions is closed"), "{said}");
        let said = session.insert(&search).await.unwrap_err().to_string();
        assert!(said.contains("the gate auctions is closed"), "{said}");
        for statement in [
            "UPDATE listings SET type = 'auction'",
            "INSERT INTO listings (type, title, slug, organization_id) VALUES ('auction', 'B', 'b', 1)",
            "INSERT INTO saved_searches (user_id, name, listing_types) VALUES (1, 'x', '{auction}')",
            "MERGE INTO listings USING (VALUES (1)) AS v (id) ON listings.id = v.id WHEN MATCHED THEN UPDATE SET type = 'auction'",
        ] {
            let refused = sqlx::raw_sql(statement).execute(&mut portal.connection).await.unwrap_err();
            let refused = refused.into_database_error().unwrap();
            assert_eq!(refused.code().as_deref(), Some("55000"), "{statement}: {refused}");
        }
        // Opened and closed again, it is closed.
        open(&mut portal, "auctions").await;
        close(&mut portal, "auctions").await;
    }
    open(&mut portal, "auctions").await;
    let mut session = Session::<Listings>::new(&mut portal.connection);
    session.insert(&new(ListingType::Auction)).await.unwrap();
    session.insert(&search).await.unwrap();
    close(&mut portal, "auctions").await;
    // What was written while it was open is kept, and may be changed as long as it stays what it is.
    for statement in [
        "UPDATE listings SET type = type, title = 'C' WHERE type = 'auction'",
        "UPDATE saved_searches SET listing_types = '{auction,resale}'",
        "UPDATE listings SET type = 'rental' WHERE title = 'C'",
    ] {
        let done = sqlx::raw_sql(statement).execute(&mut portal.connection).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "{statement}");
    }
    let back = sqlx::raw_sql("UPDATE listings SET type = 'auction' WHERE title = 'C'");
    let back = back.execute(&mut portal.connection).await;
    assert!(back.is_err());
}
