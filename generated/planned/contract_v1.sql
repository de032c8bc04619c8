-- What retiring version 1 would run. Nothing runs this file.

-- ==== 001_loosen_existing_properties.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- No longer promises for public.existing_properties: mandate_number NOT NULL.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- The way back: Promises for public.existing_properties, first for new rows, then for all: mandate_number NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.existing_properties
    ALTER COLUMN mandate_number DROP NOT NULL;

-- ==== 002_loosen_enquiries.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- No longer promises for public.enquiries: body NOT NULL.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- The way back: Promises for public.enquiries, first for new rows, then for all: body NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.enquiries
    ALTER COLUMN body DROP NOT NULL;

-- ==== 003_loosen_listings.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- No longer promises for public.listings: summary NOT NULL, print_reference NOT NULL.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Promises for public.listings, first for new rows, then for all: summary NOT NULL, print_reference NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.listings
    ALTER COLUMN print_reference DROP NOT NULL;

ALTER TABLE public.listings
    ALTER COLUMN summary DROP NOT NULL;

-- ==== 004_loosen_credentials.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- No longer promises for public.credentials: hash_algorithm NOT NULL.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.credentials; readers and writers wait.
-- The way back: Promises for public.credentials, first for new rows, then for all: hash_algorithm NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.credentials
    ALTER COLUMN hash_algorithm DROP NOT NULL;

-- ==== 005_loosen_user_profiles.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- No longer promises for public.user_profiles: display_name NOT NULL.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- The way back: Promises for public.user_profiles, first for new rows, then for all: display_name NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.user_profiles
    ALTER COLUMN display_name DROP NOT NULL;

-- ==== 006_drop_index_listings_price_idx.up.sql
-- no-transaction
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Drops the index public.listings_price_idx beside readers and writers.
-- Specs: listings.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.listings; readers and writers go on.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Builds the index public.listings_price_idx beside the writers.
-- squawk-ignore-file require-lock-timeout -- a SET beside the one statement would make a transaction of both; readers and writers go on while it waits
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

DROP INDEX CONCURRENTLY IF EXISTS public.listings_price_idx;

-- ==== 007_restore_existing_properties.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: existing.kdl
-- The way back: Gives rows of public.existing_properties their values: erf_area_m2, mandate_number.

-- ==== 008_restore_units.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: developments.kdl
-- The way back: Gives rows of public.units their values: aspect.

-- ==== 009_restore_enquiries.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: listings.kdl
-- The way back: Gives rows of public.enquiries their values: body.

-- ==== 010_restore_listings.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: listings.kdl
-- The way back: Gives rows of public.listings their values: price, summary, print_reference.

-- ==== 011_restore_credentials.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: core.kdl
-- The way back: Gives rows of public.credentials their values: hash_algorithm.

-- ==== 012_restore_user_profiles.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Values stay until their columns go.
-- Specs: core.kdl
-- The way back: Gives rows of public.user_profiles their values: display_name.

-- ==== 013_contract_media.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.media: column exif.
-- Specs: media.kdl
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- LOSES values of public.media.exif.
-- The way back: Adds to public.media: column exif.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.media;

DROP FUNCTION public.media_in_step();

ALTER TABLE public.media
    DROP COLUMN exif;

-- ==== 014_contract_existing_properties.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.existing_properties: column erf_area_m2, column mandate_number.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- LOSES values of public.existing_properties.mandate_number.
-- LOSES values of public.existing_properties.erf_area_m2.
-- The way back: Adds to public.existing_properties: column erf_area_m2, column mandate_number.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.existing_properties;

DROP FUNCTION public.existing_properties_in_step();

ALTER TABLE public.existing_properties
    DROP COLUMN mandate_number;

ALTER TABLE public.existing_properties
    DROP COLUMN erf_area_m2;

-- ==== 015_contract_units.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.units: column aspect.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- LOSES values of public.units.aspect.
-- The way back: Adds to public.units: column aspect.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.units;

DROP FUNCTION public.units_in_step();

ALTER TABLE public.units
    DROP COLUMN aspect;

-- ==== 016_contract_unit_types.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Writes public.unit_types as before.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- The way back: Lets every served version write public.unit_types.
-- squawk-ignore-file ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.unit_types;

DROP FUNCTION public.unit_types_in_step();

-- ==== 017_contract_developments.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.developments: column sales_office_address.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.developments; readers and writers wait.
-- LOSES values of public.developments.sales_office_address.
-- The way back: Adds to public.developments: column sales_office_address.
-- squawk-ignore-file ban-drop-column -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.developments
    DROP COLUMN sales_office_address;

-- ==== 018_contract_enquiries.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.enquiries: column body.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- LOSES values of public.enquiries.body.
-- The way back: Adds to public.enquiries: column body.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.enquiries;

DROP FUNCTION public.enquiries_in_step();

ALTER TABLE public.enquiries
    DROP COLUMN body;

-- ==== 019_contract_listings.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.listings: column summary, column price, column print_reference.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- LOSES values of public.listings.print_reference.
-- LOSES values of public.listings.price.
-- LOSES values of public.listings.summary.
-- The way back: Adds to public.listings: column summary, column price, column print_reference.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.listings;

DROP FUNCTION public.listings_in_step();

ALTER TABLE public.listings
    ALTER COLUMN headline SET DEFAULT '';

ALTER TABLE public.listings
    DROP COLUMN print_reference;

ALTER TABLE public.listings
    DROP COLUMN price;

ALTER TABLE public.listings
    DROP COLUMN summary;

-- ==== 020_contract_organizations.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.organizations: column fax.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- LOSES values of public.organizations.fax.
-- The way back: Adds to public.organizations: column fax.
-- squawk-ignore-file ban-drop-column -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.organizations
    DROP COLUMN fax;

-- ==== 021_contract_credentials.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.credentials: column hash_algorithm.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.credentials; readers and writers wait.
-- LOSES values of public.credentials.hash_algorithm.
-- The way back: Adds to public.credentials: column hash_algorithm.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.credentials;

DROP FUNCTION public.credentials_in_step();

ALTER TABLE public.credentials
    DROP COLUMN hash_algorithm;

-- ==== 022_contract_user_profiles.up.sql
-- portal: ends version 1; then 2 is served. Phase contract, the way up.
-- Takes from public.user_profiles: column display_name, column skype_name.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- LOSES values of public.user_profiles.skype_name.
-- LOSES values of public.user_profiles.display_name.
-- The way back: Adds to public.user_profiles: column display_name, column skype_name.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 1 was the last to need it, and is no longer served
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

DROP TRIGGER pilaster_in_step ON public.user_profiles;

DROP FUNCTION public.user_profiles_in_step();

ALTER TABLE public.user_profiles
    DROP COLUMN skype_name;

ALTER TABLE public.user_profiles
    DROP COLUMN display_name;
