-- Likewise, on a server whose own databases have another encoding, whose locale then fits no other one.
CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'
