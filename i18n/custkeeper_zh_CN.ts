<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>agreement</name>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDA with the target or buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survival after the term (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About (record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About (register)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since signing: {label}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared and signed by the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature is not valid: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a record, or the document and clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} by {name} ({role}), {time}; version {version}; content {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {evidence} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist_item</name>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist_report</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature on this checklist does not check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after signing: this text is not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was returned. Answer the comment below and submit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again after signing: this version is not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature {signature}, ledger entry {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {signer} ({role}), {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed upon ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the older text, not for what is printed here. Fields changed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checklist has no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a working copy. When it is submitted, a manager checks the proofs and signs it in CustKeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of the signed text. The Chinese text was shown at signing and binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of the signed text. The English text was shown at signing and binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for the text as it was then; the fields listed at the top have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded as the signature of {signer} on {time} does not fit its text and key. Do not rely on it; check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {seq}, head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} items answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}: {signer} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(sealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to {code}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist started: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients imported: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done}; not applicable: {not_applicable}; blocked: {blocked}; open: {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run, nothing written. Clients that would be imported: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties until: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with a warning: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in force: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named recipient: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem found. Ledger entries: {entries}; records: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed; the old one and the old recovery sheet open this vault no more. Old backups still know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who can open it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and lock away: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these papers, keep them apart from the computer, then delete the files: whoever has them and the vault can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet, for {name} only: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root fingerprint: {root}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows rejected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed; the log has the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested level {level}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is whole. Entries: {entries}; records: {records}. Head: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are not in the font and were printed as □: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault created: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault id: {vault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}  {title}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has the level {level} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is now “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is open again, as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is signed. Hash of the signed content: {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} waits for a signature now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was returned with your comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, {item}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: level confirmed as {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can open the vault now, as {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the key for the level {level} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact's position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further columns of the imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client_rows</name>
    <message>
        <source>a client with the code {code} exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-width digits were made ordinary ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible control characters were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digit of the credit code is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code {code} stands in row {row} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity number was destroyed by Excel; format the column as text and export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {found} cells where the heading has {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell has {count} characters, more than a spreadsheet cell can hold; kept whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this contains a rare character that print may not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this contains markup; kept as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a unified social credit code; kept as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not one of the four levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a formula; kept as plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>   Firm card and recovery sheets to print: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   Search: 静安 finds {by_text}, jingan finds {by_pinyin}, ja finds {by_initials}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   {keeper} tries to sign it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Vault created for {firm}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 Vault checked: ledger entries {entries}, records {records}, problems {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  People: {owner} (owner), {manager} (manager), {keeper} (records keeper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Transfer {code} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  {keeper} imported the client list: clients {count}, rows rejected {rejected}, read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Agreement {code} recorded with its signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6  {keeper} answered the checklist {code}: items {count}, each with its evidence, and submitted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7  {manager} signed {code}; hash of the signed content {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8  The agreement's term was changed afterwards; the signature is now marked stale: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9  Reports printed: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it yourself: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, as it should be: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing: give the firm and the person a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with this code exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like the client's name. Say which one it is, for example --map name=2. Columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Please correct: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found: {count}. Keep the vault as it is and restore from a backup if data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be imported: {count}. Nothing was written. Correct the list, or use --skip-bad-rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist cannot be submitted yet. Finish these items first: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist template {template} cannot be used: {part} is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is already used by another {area}. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {file} belongs to another vault. Put the right file back or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the change was not saved and the vault is unharmed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or is empty. Check the name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check the name, and that it is a file you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} has no rows. Export the client list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is neither CSV text (UTF-8 or GB18030) nor an Excel file. Save the list as CSV UTF-8 or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is too large or not a real spreadsheet. Split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has rows that cannot be imported: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has {count} columns; {limit} are the most. Remove the ones that are not client data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not carry this out ({code}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open at {holder} since {since}. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's data file {file} is damaged or cut short. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's data file {file} is missing. Restore the vault from a backup; do not create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's header is not the newest its ledger knows: somebody put an older one back. Copy header.json from the newest backup; do not go on with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's root key is not the one this computer knows. Compare the fingerprint with the firm card; if they differ, somebody replaced the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was interrupted; nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook {path} is protected by a password or in the old .xls form. Save it as XLSX without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a person named {name}. Add something that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose a new name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checklist template “{template}”. The templates are: {templates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person named {name} in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “{area}”. The registers are: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{kind}”. The reports are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder, or create a vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {area} with the code {code}. List them to see the codes in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does not have this firm's secret yet: type it from the firm card, scan it, or choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checklist has no item “{item}”. Its items are: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it with the paper, group by group, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firm secret belongs to another vault. Take the firm card with the vault id {vault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open the vault. Use the newest recovery sheet of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs a subject: {what}. Add it with --subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of CustKeeper. Install that version on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the key for the level {level} yourself, so you cannot use or pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You prepared this checklist yourself, so somebody else must sign it: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role ({role}) may not do this: {action}. Ask a manager or the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: these are not entered by hand; use their own commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot go from “{state}” to “{target}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not waiting for a signature. Submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is sealed at the level {level}; you do not hold its key. Ask a manager for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was changed by somebody else meanwhile. Load it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Keep it where it is and write its place and SHA-256 into the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is missing. Add it to the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not a field of a client. The fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=COLUMN, for example name=公司名称 or name=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=VALUE. The fields of this register are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not of the form REGISTER:CODE, for example agreement:NDA0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” can be set to “{status}” only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” cannot be ticked yet: it needs {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firm</name>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} in {field} ({mask})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>A record of the register {area} was deleted outside the program ({record}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist item answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq} is not the one this computer has seen: the history was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author was not allowed to do this ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the chain is broken; an entry was changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the clock was set back before it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the list of records it touched was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the signature is not its author's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record moved to another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than what this computer has seen (entry {seen}, now {seq}): an old copy was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's header is not the one the ledger's last key entry names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} {code}: altered outside the program; it is not in its last recorded state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} {code}: the ledger does not know this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Confidential (business)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top secret (business)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>A computer that opens this vault for the first time asks for this firm secret, and for the person's own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards choose a new passphrase and print a new sheet; then destroy this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the vault's root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a copy is lost or seen by a stranger, tell the owner of the vault the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the envelope is open or missing, tell the owner of the vault the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives exactly your own rights. A computer that is new to the vault asks for the firm card as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two copies: one in the firm's safe, one in another building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never keep it with a backup, with a recovery sheet, or with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never keep it with the firm card, with a backup, or with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the unlock page choose your name, then “Forgot the passphrase?”, and type or scan the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this file, then delete it. Do not photograph, scan or send the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in an envelope, sign across the flap, and keep it where only you or the firm's safe can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and typed back once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or type the groups in order. Capitals, spaces and hyphens do not matter; there is no letter O and no letter I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the vault for {person} when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a computer opens the vault for the first time, compare the fingerprint group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to use it, and what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this card and learns one passphrase can read the vault. Without it, no new computer can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the firm card can open the vault as this person, without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A name in pinyin with a birthday is among the first things tried. Choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is little more than a name it protects. Choose words that have nothing to do with the firm or you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters; it has {count}. Several words in a row work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. Choose several different words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Finish and sign {code}: items missing {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {code} again: something changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the checklist “{title}” (section {section}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness_report</name>
    <message>
        <source>Begin with the NDA with the target company (section 4), because nothing may be disclosed before it is signed; then grade the client data (section 15) and make the first backup (section 16). Each section below fills as its checklists are started, answered with proof and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is all items of its section; the count at its end is done and not applicable, of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing and overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been attached as evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been started for this transfer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 of each file, to compare with the copy in hand; the signature is the one that covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twenty sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. Missing: {missing}; of these overdue: {overdue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named recipient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>(sealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters the font cannot draw, printed as □: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry {seq}, head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: {total}. Sealed to the person who printed this: {sealed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the ledger when this was printed: entry {seq}, head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this report is attached to this file as report.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's fonts are missing or damaged in {folder}. Install CustKeeper again, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codename of a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} and others: {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (the first {shown} of {count} characters; the whole is in the vault)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report_catalogue</name>
    <message>
        <source>Checklist with signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>add people or change their access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a confidentiality level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter or change records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a client list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign_off</name>
    <message>
        <source>Checklist version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the frozen content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared and signed by the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended, duties survive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table_file</name>
    <message>
        <source>The file was read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading row is line {line}; the lines above it were taken for titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read: it has the most rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unquoted comma had split a cell; the parts were joined again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>After closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of intent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{field} has the wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a day of the calendar (write 2027-03-01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a field of this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long ({count} characters, {limit} are the most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be one of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>First opening on this computer. Compare the root fingerprint with the firm card: {root}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged ({check}, {count} findings). Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not the newest this computer has seen (entry {seen}): an older copy may have been put back. Run “vault check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header.json was damaged; its copy serves, and the next change mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is inside a folder that is synchronised with the internet ({service})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} access key grants were not signed by somebody entitled to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
