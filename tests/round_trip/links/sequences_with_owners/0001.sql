CREATE TABLE "back\slash" (a integer, b bigserial, c bigint);
CREATE SEQUENCE "alone\" OWNED BY "back\slash".c;
