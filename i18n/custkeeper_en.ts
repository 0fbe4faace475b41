<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>A change of somebody's access counts only when an owner or a manager signed it with their key.</source>
        <translation>A change of somebody's access counts only when an owner or a manager signed it with their key.</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Access ends</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Courtesy: held by the role. The program keeps to it; whoever goes round the program is named by the signed ledger.</source>
        <translation>Courtesy: held by the role. The program keeps to it; whoever goes round the program is named by the signed ledger.</translation>
    </message>
    <message>
        <source>Insider of</source>
        <translation>Insider of</translation>
    </message>
    <message>
        <source>Key: sealed. Without the key nobody reads the content of such a record, whatever program they use. Code, level, owner, state and dates of a record are not sealed.</source>
        <translation>Key: sealed. Without the key nobody reads the content of such a record, whatever program they use. Code, level, owner, state and dates of a record are not sealed.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None: this person cannot do it with the program; at sealed levels the key is missing.</source>
        <translation>None: this person cannot do it with the program; at sealed levels the key is missing.</translation>
    </message>
    <message>
        <source>People with keys to this vault: {count}.</source>
        <translation>People with keys to this vault: {count}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>Without a level</translation>
    </message>
    <message>
        <source>change people's access</source>
        <translation>change people's access</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>courtesy</translation>
    </message>
    <message>
        <source>ended {day}; keys not changed yet</source>
        <translation>ended {day}; keys not changed yet</translation>
    </message>
    <message>
        <source>enter and change</source>
        <translation>enter and change</translation>
    </message>
    <message>
        <source>give this level</source>
        <translation>give this level</translation>
    </message>
    <message>
        <source>import lists</source>
        <translation>import lists</translation>
    </message>
    <message>
        <source>insider of {code}</source>
        <translation>insider of {code}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>pass the key on</source>
        <translation>pass the key on</translation>
    </message>
    <message>
        <source>prepare checklists</source>
        <translation>prepare checklists</translation>
    </message>
    <message>
        <source>print</source>
        <translation>print</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>record disclosures</source>
        <translation>record disclosures</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>sign off</translation>
    </message>
    <message>
        <source>witness signatures</source>
        <translation>witness signatures</translation>
    </message>
    <message>
        <source>{guard}: {acts}</source>
        <translation>{guard}: {acts}</translation>
    </message>
</context>
<context>
    <name>addendum</name>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>After it</translation>
    </message>
    <message>
        <source>Anything else it says</source>
        <translation>Anything else it says</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Before it</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>addendum</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>A client's own NDA, which binds us</source>
        <translation>A client's own NDA, which binds us</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Addendum {number}, signed on {day}</source>
        <translation>Addendum {number}, signed on {day}</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Agreements: {count}. In force: {in_force}. End within 90 days: {ending}. Undecided breaches: {late}.</source>
        <translation>Agreements: {count}. In force: {in_force}. End within 90 days: {ending}. Undecided breaches: {late}.</translation>
    </message>
    <message>
        <source>Binds both sides</source>
        <translation>Binds both sides</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>Breach decided by</source>
        <translation>Breach decided by</translation>
    </message>
    <message>
        <source>Breach decided on</source>
        <translation>Breach decided on</translation>
    </message>
    <message>
        <source>Breach decided: the first disclosure</source>
        <translation>Breach decided: the first disclosure</translation>
    </message>
    <message>
        <source>Breach decided: what follows</source>
        <translation>Breach decided: what follows</translation>
    </message>
    <message>
        <source>Breach: signed on {day} ({how}), after the first disclosure on {first}.</source>
        <translation>Breach: signed on {day} ({how}), after the first disclosure on {first}.</translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation>Categories covered</translation>
    </message>
    <message>
        <source>Clauses of the transfer agreement</source>
        <translation>Clauses of the transfer agreement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cooperation ended on</source>
        <translation>Cooperation ended on</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}: {decision}</source>
        <translation>Decided on {day} by {name}: {decision}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>Duties until</translation>
    </message>
    <message>
        <source>Ends and standings are computed for {day}.</source>
        <translation>Ends and standings are computed for {day}.</translation>
    </message>
    <message>
        <source>First disclosed on, before these records</source>
        <translation>First disclosed on, before these records</translation>
    </message>
    <message>
        <source>Further parties</source>
        <translation>Further parties</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <source>It binds us: nothing is handed over under it.</source>
        <translation>It binds us: nothing is handed over under it.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>NDA with a partner</source>
        <translation>NDA with a partner</translation>
    </message>
    <message>
        <source>NDA with an employee</source>
        <translation>NDA with an employee</translation>
    </message>
    <message>
        <source>NDA with the target or buyer</source>
        <translation>NDA with the target or buyer</translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation>Named recipients</translation>
    </message>
    <message>
        <source>Nobody decided yet what follows.</source>
        <translation>Nobody decided yet what follows.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Remedy for a breach</source>
        <translation>Remedy for a breach</translation>
    </message>
    <message>
        <source>Reminder {reminder} days before the end: days left {count}.</source>
        <translation>Reminder {reminder} days before the end: days left {count}.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>Revoked because</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>SHA-256 of the signed file</source>
        <translation>SHA-256 of the signed file</translation>
    </message>
    <message>
        <source>SHA-256 of the signed file: {hash}</source>
        <translation>SHA-256 of the signed file: {hash}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed for the other side by</source>
        <translation>Signed for the other side by</translation>
    </message>
    <message>
        <source>Signed for us by</source>
        <translation>Signed for us by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signed on {day} on paper: for us {us}, for the other side {them}.</source>
        <translation>Signed on {day} on paper: for us {us}, for the other side {them}.</translation>
    </message>
    <message>
        <source>Signed on {day} on this laptop, by both sides.</source>
        <translation>Signed on {day} on this laptop, by both sides.</translation>
    </message>
    <message>
        <source>Signed on {day}. How was not asked for when it was entered.</source>
        <translation>Signed on {day}. How was not asked for when it was entered.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starts on</translation>
    </message>
    <message>
        <source>Survival after the term (months)</source>
        <translation>Survival after the term (months)</translation>
    </message>
    <message>
        <source>Survival is counted from</source>
        <translation>Survival is counted from</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>Term (months)</translation>
    </message>
    <message>
        <source>The original is kept at: {place}</source>
        <translation>The original is kept at: {place}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Where the signed original is kept</source>
        <translation>Where the signed original is kept</translation>
    </message>
    <message>
        <source>Whom the party must bind as well</source>
        <translation>Whom the party must bind as well</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>no day yet: counted from the closing of the transfer, which has no day</source>
        <translation>no day yet: counted from the closing of the transfer, which has no day</translation>
    </message>
    <message>
        <source>no day yet: counted from the end of the cooperation, which has no day</source>
        <translation>no day yet: counted from the end of the cooperation, which has no day</translation>
    </message>
    <message>
        <source>no day yet: counted from the signing of the transfer, which has no day</source>
        <translation>no day yet: counted from the signing of the transfer, which has no day</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>on the laptop</source>
        <translation>on the laptop</translation>
    </message>
    <message>
        <source>on this laptop, by both sides</source>
        <translation>on this laptop, by both sides</translation>
    </message>
    <message>
        <source>the closing of the transfer</source>
        <translation>the closing of the transfer</translation>
    </message>
    <message>
        <source>the end of the cooperation</source>
        <translation>the end of the cooperation</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>the end of the term</translation>
    </message>
    <message>
        <source>the signing of the transfer</source>
        <translation>the signing of the transfer</translation>
    </message>
    <message>
        <source>{code} (signed {how})</source>
        <translation>{code} (signed {how})</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} (named after the signing, from {day})</source>
        <translation>{name} (named after the signing, from {day})</translation>
    </message>
    <message>
        <source>{number} ({day})</source>
        <translation>{number} ({day})</translation>
    </message>
</context>
<context>
    <name>agreement_act</name>
    <message>
        <source>Addendum to {code}</source>
        <translation>Addendum to {code}</translation>
    </message>
    <message>
        <source>Change what the signed addendum changes; the rest stays. What stood there before is kept.</source>
        <translation>Change what the signed addendum changes; the rest stays. What stood there before is kept.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Day of the last signature (such as 2027-03-01)</source>
        <translation>Day of the last signature (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>Decide on the breach of {code}</source>
        <translation>Decide on the breach of {code}</translation>
    </message>
    <message>
        <source>First day without it (such as 2027-03-01)</source>
        <translation>First day without it (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>From (such as 2027-03-01; the day of the notice or addendum when empty)</source>
        <translation>From (such as 2027-03-01; the day of the notice or addendum when empty)</translation>
    </message>
    <message>
        <source>From that day on nothing may be handed over under it. What survives goes on. This cannot be undone.</source>
        <translation>From that day on nothing may be handed over under it. What survives goes on. This cannot be undone.</translation>
    </message>
    <message>
        <source>From then on its terms are not edited. Give the signed file, or say where the signed original is kept.</source>
        <translation>From then on its terms are not edited. Give the signed file, or say where the signed original is kept.</translation>
    </message>
    <message>
        <source>It is sealed into the vault, with its SHA-256. Above 100 MB only the SHA-256 is kept: say where it lies.</source>
        <translation>It is sealed into the vault, with its SHA-256. Above 100 MB only the SHA-256 is kept: say where it lies.</translation>
    </message>
    <message>
        <source>It is signed and stays as it was signed: a written notice or an addendum names further people. The gate honours it from its day.</source>
        <translation>It is signed and stays as it was signed: a written notice or an addendum names further people. The gate honours it from its day.</translation>
    </message>
    <message>
        <source>It was signed after the first disclosure. Your name and today's date are kept with the decision.</source>
        <translation>It was signed after the first disclosure. Your name and today's date are kept with the decision.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Name somebody in {code}</source>
        <translation>Name somebody in {code}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record the addendum</source>
        <translation>Record the addendum</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Record the naming</source>
        <translation>Record the naming</translation>
    </message>
    <message>
        <source>Record the signing</source>
        <translation>Record the signing</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoke {code}</source>
        <translation>Revoke {code}</translation>
    </message>
    <message>
        <source>Signed file (a scan)</source>
        <translation>Signed file (a scan)</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>or drop it here</translation>
    </message>
    <message>
        <source>{code} is signed on paper as of {day}.</source>
        <translation>{code} is signed on paper as of {day}.</translation>
    </message>
    <message>
        <source>{code}: signed on paper</source>
        <translation>{code}: signed on paper</translation>
    </message>
    <message>
        <source>{name} is named in {code}.</source>
        <translation>{name} is named in {code}.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Generation of the keys</source>
        <translation>Generation of the keys</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>Hash of that entry</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Last verified</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made and verified</source>
        <translation>Made and verified</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Proven by a restore test on</source>
        <translation>Proven by a restore test on</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>Somebody at work</source>
        <translation>Somebody at work</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>This computer's backup key, unattended</source>
        <translation>This computer's backup key, unattended</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>Took (seconds)</translation>
    </message>
    <message>
        <source>Up to ledger entry</source>
        <translation>Up to ledger entry</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>Why the file was removed</source>
        <translation>Why the file was removed</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
</context>
<context>
    <name>backup_target</name>
    <message>
        <source>Backup targets</source>
        <translation>Backup targets</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Every so many days</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder on a disk</source>
        <translation>Folder on a disk</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mark on the medium</source>
        <translation>Mark on the medium</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Share in the network</source>
        <translation>Share in the network</translation>
    </message>
    <message>
        <source>Stick or removable disk</source>
        <translation>Stick or removable disk</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>Synchronised folder</translation>
    </message>
    <message>
        <source>Where the medium lies</source>
        <translation>Where the medium lies</translation>
    </message>
    <message>
        <source>Why it is on the vault's own disk</source>
        <translation>Why it is on the vault's own disk</translation>
    </message>
    <message>
        <source>backup target</source>
        <translation>backup target</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>#{seq}</source>
        <translation>#{seq}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>After the first backup</source>
        <translation>After the first backup</translation>
    </message>
    <message>
        <source>Are they still there?</source>
        <translation>Are they still there?</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>Asking this computer's keyring…</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>Back up here</translation>
    </message>
    <message>
        <source>Back up here: {place}</source>
        <translation>Back up here: {place}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backed up and read back: {places}.</source>
        <translation>Backed up and read back: {places}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups &amp; tests</source>
        <translation>Backups &amp; tests</translation>
    </message>
    <message>
        <source>Backups made while the vault could not be written: {count}. They are recorded at the next opening.</source>
        <translation>Backups made while the vault could not be written: {count}. They are recorded at the next opening.</translation>
    </message>
    <message>
        <source>Backups still open with what {name} knows: {count}. The newest is {code} of {day}. They are kept at: {places}.</source>
        <translation>Backups still open with what {name} knows: {count}. The newest is {code} of {day}. They are kept at: {places}.</translation>
    </message>
    <message>
        <source>Best is a medium that is not always connected. The file is sealed: without a passphrase of the vault nobody reads it.</source>
        <translation>Best is a medium that is not always connected. The file is sealed: without a passphrase of the vault nobody reads it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change {place}</source>
        <translation>Change {place}</translation>
    </message>
    <message>
        <source>Change: {place}</source>
        <translation>Change: {place}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choose a backup to see it here.</source>
        <translation>Choose a backup to see it here.</translation>
    </message>
    <message>
        <source>Choose a stick, another disk or a folder in the network. From then on backups are made by themselves when due.</source>
        <translation>Choose a stick, another disk or a folder in the network. From then on backups are made by themselves when due.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Connected: {path}</source>
        <translation>Connected: {path}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Folder or medium</source>
        <translation>Folder or medium</translation>
    </message>
    <message>
        <source>For a scheduled “backup make”: its key copies and verifies; what is confidential or top secret stays sealed.</source>
        <translation>For a scheduled “backup make”: its key copies and verifies; what is confidential or top secret stays sealed.</translation>
    </message>
    <message>
        <source>Found again: {codes}.</source>
        <translation>Found again: {codes}.</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>If they were moved, copy them back and look again, or say by “Change…” where the place is now. Else back up anew.</source>
        <translation>If they were moved, copy them back and look again, or say by “Change…” where the place is now. Else back up anew.</translation>
    </message>
    <message>
        <source>It can be verified, tested and removed from here.</source>
        <translation>It can be verified, tested and removed from here.</translation>
    </message>
    <message>
        <source>It is connected: {path}.</source>
        <translation>It is connected: {path}.</translation>
    </message>
    <message>
        <source>It is off: a backup needs somebody who has opened the vault.</source>
        <translation>It is off: a backup needs somebody who has opened the vault.</translation>
    </message>
    <message>
        <source>It is on: this computer has the key for backups.</source>
        <translation>It is on: this computer has the key for backups.</translation>
    </message>
    <message>
        <source>It says that it was made {made}, but what was entered in the vault at {following} is not in it: it is older than it says. The clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</source>
        <translation>It says that it was made {made}, but what was entered in the vault at {following} is not in it: it is older than it says. The clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</translation>
    </message>
    <message>
        <source>It says that it was made {made}, which is before its newest entry ({newest}): the clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</source>
        <translation>It says that it was made {made}, which is before its newest entry ({newest}): the clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</translation>
    </message>
    <message>
        <source>It says that it was made {made}, which is still to come: a clock stands wrong, or somebody changed what it says of itself. Go by its newest entry ({newest}).</source>
        <translation>It says that it was made {made}, which is still to come: a clock stands wrong, or somebody changed what it says of itself. Go by its newest entry ({newest}).</translation>
    </message>
    <message>
        <source>It was stopped before the end, so nothing of it was recorded.</source>
        <translation>It was stopped before the end, so nothing of it was recorded.</translation>
    </message>
    <message>
        <source>Its backups and its history stay with it.</source>
        <translation>Its backups and its history stay with it.</translation>
    </message>
    <message>
        <source>Its file is deleted from the medium; its line stays here. This cannot be undone.</source>
        <translation>Its file is deleted from the medium; its line stays here. This cannot be undone.</translation>
    </message>
    <message>
        <source>Its medium is connected as {path} now. It was known by its mark, and backups go there by themselves.</source>
        <translation>Its medium is connected as {path} now. It was known by its mark, and backups go there by themselves.</translation>
    </message>
    <message>
        <source>Last good backup {moment}. Next due {day}.</source>
        <translation>Last good backup {moment}. Next due {day}.</translation>
    </message>
    <message>
        <source>Last good backup: {moment}, {place}. Next due: {day}, {next}.</source>
        <translation>Last good backup: {moment}, {place}. Next due: {day}, {next}.</translation>
    </message>
    <message>
        <source>Ledger entry #{seq}</source>
        <translation>Ledger entry #{seq}</translation>
    </message>
    <message>
        <source>Longest time without a good backup in 90 days (RPO)</source>
        <translation>Longest time without a good backup in 90 days (RPO)</translation>
    </message>
    <message>
        <source>Look where they lie</source>
        <translation>Look where they lie</translation>
    </message>
    <message>
        <source>Looking where they lie: {done} of {total}</source>
        <translation>Looking where they lie: {done} of {total}</translation>
    </message>
    <message>
        <source>Looking which places are connected</source>
        <translation>Looking which places are connected</translation>
    </message>
    <message>
        <source>Looks at every connected place for the backups of the list. None is read through; “Verify” does that.</source>
        <translation>Looks at every connected place for the backups of the list. None is read through; “Verify” does that.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>New in the list, made while the vault could not be written: {codes}.</source>
        <translation>New in the list, made while the vault could not be written: {codes}.</translation>
    </message>
    <message>
        <source>Next restore test due</source>
        <translation>Next restore test due</translation>
    </message>
    <message>
        <source>No backup for {count} days. The last good one: {moment}, {place}.</source>
        <translation>No backup for {count} days. The last good one: {moment}, {place}.</translation>
    </message>
    <message>
        <source>No backup that is recorded here opens for {name}. Copies made before in any other way, backups too, still open with what {name} knows: find and destroy those that need not be kept.</source>
        <translation>No backup that is recorded here opens for {name}. Copies made before in any other way, backups too, still open with what {name} knows: find and destroy those that need not be kept.</translation>
    </message>
    <message>
        <source>No backup was made yet. Back up now; it takes seconds, and work goes on meanwhile.</source>
        <translation>No backup was made yet. Back up now; it takes seconds, and work goes on meanwhile.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No backup was made.</translation>
    </message>
    <message>
        <source>No connected place should hold a backup.</source>
        <translation>No connected place should hold a backup.</translation>
    </message>
    <message>
        <source>No good backup here yet. Due since {day}.</source>
        <translation>No good backup here yet. Due since {day}.</translation>
    </message>
    <message>
        <source>No more backups while nobody is there</source>
        <translation>No more backups while nobody is there</translation>
    </message>
    <message>
        <source>No place for backups is set yet</source>
        <translation>No place for backups is set yet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None for {count} days</source>
        <translation>None for {count} days</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Not connected, so not looked at: {places}.</source>
        <translation>Not connected, so not looked at: {places}.</translation>
    </message>
    <message>
        <source>Not connected: {places}. Connect what is missing, then back up again.</source>
        <translation>Not connected: {places}. Connect what is missing, then back up again.</translation>
    </message>
    <message>
        <source>Not found, and listed as such from now on: {codes}.</source>
        <translation>Not found, and listed as such from now on: {codes}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Not looked at, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</source>
        <translation>Not looked at, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Not tested yet</translation>
    </message>
    <message>
        <source>Not used, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</source>
        <translation>Not used, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</translation>
    </message>
    <message>
        <source>Nothing is at {path} now. Connect the medium; or, if it was renamed or moved, choose the folder where it is now.</source>
        <translation>Nothing is at {path} now. Connect the medium; or, if it was renamed or moved, choose the folder where it is now.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Older backups removed because their time is over: {count}.</source>
        <translation>Older backups removed because their time is over: {count}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Remove those that need not be kept, in Backups &amp; tests; keep the others under lock until their time is over. The same holds for copies made in any other way.</source>
        <translation>Remove those that need not be kept, in Backups &amp; tests; keep the others under lock until their time is over. The same holds for copies made in any other way.</translation>
    </message>
    <message>
        <source>Remove {code}</source>
        <translation>Remove {code}</translation>
    </message>
    <message>
        <source>Removed by the rule: 7 daily, 5 weekly and 12 monthly ones are kept.</source>
        <translation>Removed by the rule: 7 daily, 5 weekly and 12 monthly ones are kept.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Restore test…</source>
        <translation>Restore test…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Retire: {place}</source>
        <translation>Retire: {place}</translation>
    </message>
    <message>
        <source>Retired places</source>
        <translation>Retired places</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Scheduled backups on this computer fail from now on.</source>
        <translation>Scheduled backups on this computer fail from now on.</translation>
    </message>
    <message>
        <source>Set a place for backups</source>
        <translation>Set a place for backups</translation>
    </message>
    <message>
        <source>Set a place for them, then back up now.</source>
        <translation>Set a place for them, then back up now.</translation>
    </message>
    <message>
        <source>Set a place…</source>
        <translation>Set a place…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Sizes from {first} to {last}: {before}, now {now}</source>
        <translation>Sizes from {first} to {last}: {before}, now {now}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Still not found: {codes}.</source>
        <translation>Still not found: {codes}.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Switch it off</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Switch it on</translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation>The backup failed.</translation>
    </message>
    <message>
        <source>The key for backups lies in this computer's keyring, never in a file of the vault.</source>
        <translation>The key for backups lies in this computer's keyring, never in a file of the vault.</translation>
    </message>
    <message>
        <source>The keyring forgets the key, and the ledger says so.</source>
        <translation>The keyring forgets the key, and the ledger says so.</translation>
    </message>
    <message>
        <source>The last 90 days of {place}: made {made}, proven {proven}, failed {failed}, missing {missing}.</source>
        <translation>The last 90 days of {place}: made {made}, proven {proven}, failed {failed}, missing {missing}.</translation>
    </message>
    <message>
        <source>The last passed restore test took (RTO)</source>
        <translation>The last passed restore test took (RTO)</translation>
    </message>
    <message>
        <source>The ledger says which computer has it.</source>
        <translation>The ledger says which computer has it.</translation>
    </message>
    <message>
        <source>The mark of this place is there: it is the same medium, and its backups are found again.</source>
        <translation>The mark of this place is there: it is the same medium, and its backups are found again.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>There is no mark of this place: it gets one when you save, and the former medium is this place no more. Copy the backups over from there, so that they stay in the list.</source>
        <translation>There is no mark of this place: it gets one when you save, and the former medium is this place no more. Copy the backups over from there, so that they stay in the list.</translation>
    </message>
    <message>
        <source>This computer makes no backups by itself any more.</source>
        <translation>This computer makes no backups by itself any more.</translation>
    </message>
    <message>
        <source>This computer may back up while nobody is there</source>
        <translation>This computer may back up while nobody is there</translation>
    </message>
    <message>
        <source>This computer may make backups by itself now.</source>
        <translation>This computer may make backups by itself now.</translation>
    </message>
    <message>
        <source>This is the right medium: mark it again</source>
        <translation>This is the right medium: mark it again</translation>
    </message>
    <message>
        <source>This vault comes out of a backup. Its newest entry is of {newest}: nothing that was done later is in it, whatever the backup says of itself. Look for a newer backup if you expected more.</source>
        <translation>This vault comes out of a backup. Its newest entry is of {newest}: nothing that was done later is in it, whatever the backup says of itself. Look for a newer backup if you expected more.</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Up to entry</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Use again: {place}</source>
        <translation>Use again: {place}</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Use this place</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verifying {code}: the medium is read to its end</source>
        <translation>Verifying {code}: the medium is read to its end</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>Where backups go, how fresh they are, and whether they restore.</source>
        <translation>Where backups go, how fresh they are, and whether they restore.</translation>
    </message>
    <message>
        <source>Where the medium lies (such as: safe in room 2)</source>
        <translation>Where the medium lies (such as: safe in room 2)</translation>
    </message>
    <message>
        <source>Where they should be: all {count} that were looked for.</source>
        <translation>Where they should be: all {count} that were looked for.</translation>
    </message>
    <message>
        <source>Where they should be: {count}.</source>
        <translation>Where they should be: {count}.</translation>
    </message>
    <message>
        <source>Who could still open it</source>
        <translation>Who could still open it</translation>
    </message>
    <message>
        <source>Whoever can read the keyring can read what is public or internal.</source>
        <translation>Whoever can read the keyring can read what is public or internal.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>Why the vault's own disk will do</source>
        <translation>Why the vault's own disk will do</translation>
    </message>
    <message>
        <source>With it, backups are copied and verified. What is confidential or top secret stays sealed.</source>
        <translation>With it, backups are copied and verified. What is confidential or top secret stays sealed.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>every {days} days</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>kept by {keeper}</source>
        <translation>kept by {keeper}</translation>
    </message>
    <message>
        <source>lies in: {place}</source>
        <translation>lies in: {place}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>none due</translation>
    </message>
    <message>
        <source>proven by a restore test</source>
        <translation>proven by a restore test</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} and {count} more</translation>
    </message>
    <message>
        <source>{code} is removed.</source>
        <translation>{code} is removed.</translation>
    </message>
    <message>
        <source>{code} is whole and sound, and of this vault's history.</source>
        <translation>{code} is whole and sound, and of this vault's history.</translation>
    </message>
    <message>
        <source>{code}, {place}</source>
        <translation>{code}, {place}</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} in all, {proven} proven by a restore test, {failed} failed.</source>
        <translation>{count} in all, {proven} proven by a restore test, {failed} failed.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>{day}: {mark}</source>
        <translation>{day}: {mark}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{names}: an earlier passphrase, sheet or computer still opens this backup.</source>
        <translation>{names}: an earlier passphrase, sheet or computer still opens this backup.</translation>
    </message>
    <message>
        <source>{names}: left since, and could open this backup with what was known then.</source>
        <translation>{names}: left since, and could open this backup with what was known then.</translation>
    </message>
    <message>
        <source>{name} is a place for backups now.</source>
        <translation>{name} is a place for backups now.</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} is changed.</translation>
    </message>
    <message>
        <source>{name}: held the key for {level} then, and does not any more.</source>
        <translation>{name}: held the key for {level} then, and does not any more.</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of this place: another medium is there, none is connected, or the mark was deleted.</source>
        <translation>{path} does not carry the mark of this place: another medium is there, none is connected, or the mark was deleted.</translation>
    </message>
    <message>
        <source>{path} holds backups that no line of the list tells of: {count}, such as {file}. They are never removed by themselves; remove what nobody needs.</source>
        <translation>{path} holds backups that no line of the list tells of: {count}, such as {file}. They are never removed by themselves; remove what nobody needs.</translation>
    </message>
    <message>
        <source>{path} holds copies that a synchronising program made of backups: {count}, such as {file}. They count as no backups and are left alone; look at them and remove what nobody needs.</source>
        <translation>{path} holds copies that a synchronising program made of backups: {count}, such as {file}. They count as no backups and are left alone; look at them and remove what nobody needs.</translation>
    </message>
    <message>
        <source>{place} ({lies})</source>
        <translation>{place} ({lies})</translation>
    </message>
    <message>
        <source>{place} is in use again.</source>
        <translation>{place} is in use again.</translation>
    </message>
    <message>
        <source>{place} is inside a folder that is synchronised ({service}). It may be; set its kind to “Synchronised folder”.</source>
        <translation>{place} is inside a folder that is synchronised ({service}). It may be; set its kind to “Synchronised folder”.</translation>
    </message>
    <message>
        <source>{place} is on the vault's own disk now: when the disk fails, both are gone. Choose another medium, or say why this one will do.</source>
        <translation>{place} is on the vault's own disk now: when the disk fails, both are gone. Choose another medium, or say why this one will do.</translation>
    </message>
    <message>
        <source>{place} is retired. What lies there stays there.</source>
        <translation>{place} is retired. What lies there stays there.</translation>
    </message>
    <message>
        <source>{place}: checking the copy</source>
        <translation>{place}: checking the copy</translation>
    </message>
    <message>
        <source>{place}: copying the vault as it is now</source>
        <translation>{place}: copying the vault as it is now</translation>
    </message>
    <message>
        <source>{place}: reading it back</source>
        <translation>{place}: reading it back</translation>
    </message>
    <message>
        <source>{place}: writing it</source>
        <translation>{place}: writing it</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message>
        <source>Break it off</source>
        <translation>Break it off</translation>
    </message>
    <message>
        <source>Break off {code}</source>
        <translation>Break off {code}</translation>
    </message>
    <message>
        <source>Broken off on (such as 2027-03-01)</source>
        <translation>Broken off on (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>From then on nothing may be handed over under its agreements.</source>
        <translation>From then on nothing may be handed over under its agreements.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Nothing is out under its agreements, so nothing has to come back.</source>
        <translation>Nothing is out under its agreements, so nothing has to come back.</translation>
    </message>
    <message>
        <source>Nothing is written until you decide. It cannot be undone.</source>
        <translation>Nothing is written until you decide. It cannot be undone.</translation>
    </message>
    <message>
        <source>Reason (kept with the transfer)</source>
        <translation>Reason (kept with the transfer)</translation>
    </message>
    <message>
        <source>To come back: items {count}, from holders {holders}. A list of them can be printed.</source>
        <translation>To come back: items {count}, from holders {holders}. A list of them can be printed.</translation>
    </message>
    <message>
        <source>{agreement} is not ended by it: its duties go on until {day}.</source>
        <translation>{agreement} is not ended by it: its duties go on until {day}.</translation>
    </message>
    <message>
        <source>{agreement} is not ended by it: its duties go on, and their end has no day yet.</source>
        <translation>{agreement} is not ended by it: its duties go on, and their end has no day yet.</translation>
    </message>
    <message>
        <source>{code} is broken off. Print the list of what has to come back, and record each certificate.</source>
        <translation>{code} is broken off. Print the list of what has to come back, and record each certificate.</translation>
    </message>
    <message>
        <source>{party}, {person}: {items}</source>
        <translation>{party}, {person}: {items}</translation>
    </message>
</context>
<context>
    <name>chase</name>
    <message>
        <source>(sealed)</source>
        <translation>(sealed)</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Broken off on {day}.</source>
        <translation>Broken off on {day}.</translation>
    </message>
    <message>
        <source>Certificate or receipt</source>
        <translation>Certificate or receipt</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Duties that survive go on; returning what was handed over does not end them.</source>
        <translation>Duties that survive go on; returning what was handed over does not end them.</translation>
    </message>
    <message>
        <source>Form and copy</source>
        <translation>Form and copy</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items to come back: {count}; still out: {out}, with holders: {holders}.</source>
        <translation>Items to come back: {count}; still out: {out}, with holders: {holders}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>still out</translation>
    </message>
    <message>
        <source>{day}: {proof}</source>
        <translation>{day}: {proof}</translation>
    </message>
    <message>
        <source>{form}, {copy}</source>
        <translation>{form}, {copy}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>About (record)</source>
        <translation>About (record)</translation>
    </message>
    <message>
        <source>About (register)</source>
        <translation>About (register)</translation>
    </message>
    <message>
        <source>Changed since signing: {label}: {before} → {after}</source>
        <translation>Changed since signing: {label}: {before} → {after}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Prepared and signed by the same person.</source>
        <translation>Prepared and signed by the same person.</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>Returned with a comment</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Submitted by</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Template version</translation>
    </message>
    <message>
        <source>This signature is not valid: {line}</source>
        <translation>This signature is not valid: {line}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waiting for signature</source>
        <translation>Waiting for signature</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>a decision and its reason</source>
        <translation>a decision and its reason</translation>
    </message>
    <message>
        <source>a link to a record, or the document and clause</source>
        <translation>a link to a record, or the document and clause</translation>
    </message>
    <message>
        <source>a sentence of evidence</source>
        <translation>a sentence of evidence</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>an attached file</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>signed, changed since</source>
        <translation>signed, changed since</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{decision} by {name} ({role}), {time}; version {version}; content {hash}</source>
        <translation>{decision} by {name} ({role}), {time}; version {version}; content {hash}</translation>
    </message>
    <message>
        <source>{item}: blocked</source>
        <translation>{item}: blocked</translation>
    </message>
    <message>
        <source>{item}: still open</source>
        <translation>{item}: still open</translation>
    </message>
    <message>
        <source>{item}: the reason is missing</source>
        <translation>{item}: the reason is missing</translation>
    </message>
    <message>
        <source>{item}: {evidence} is missing</source>
        <translation>{item}: {evidence} is missing</translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation>{item}: {field}</translation>
    </message>
</context>
<context>
    <name>checklist_item</name>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>Document and clause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Linked record</translation>
    </message>
    <message>
        <source>Linked register</source>
        <translation>Linked register</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>checklist item</translation>
    </message>
</context>
<context>
    <name>checklist_report</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>A signature on this checklist does not check out</source>
        <translation>A signature on this checklist does not check out</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Changed after signing: this text is not signed yet</source>
        <translation>Changed after signing: this text is not signed yet</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>Hash of the signed text</translation>
    </message>
    <message>
        <source>It was returned. Answer the comment below and submit it again.</source>
        <translation>It was returned. Answer the comment below and submit it again.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opened again after signing: this version is not signed yet</source>
        <translation>Opened again after signing: this version is not signed yet</translation>
    </message>
    <message>
        <source>Optional. {guidance}</source>
        <translation>Optional. {guidance}</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>Signature {signature}, ledger entry {seq}</source>
        <translation>Signature {signature}, ledger entry {seq}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed by {signer} ({role}), {time}</source>
        <translation>Signed by {signer} ({role}), {time}</translation>
    </message>
    <message>
        <source>Signed upon ledger</source>
        <translation>Signed upon ledger</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the older text, not for what is printed here. Fields changed: {count}.</source>
        <translation>The signature of {signer} on {time} stays valid for the older text, not for what is printed here. Fields changed: {count}.</translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the version before.</source>
        <translation>The signature of {signer} on {time} stays valid for the version before.</translation>
    </message>
    <message>
        <source>This checklist has no items.</source>
        <translation>This checklist has no items.</translation>
    </message>
    <message>
        <source>This is a working copy. When it is submitted, a manager checks the proofs and signs it in CustKeeper.</source>
        <translation>This is a working copy. When it is submitted, a manager checks the proofs and signs it in CustKeeper.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Translation of the signed text. The Chinese text was shown at signing and binds.</source>
        <translation>Translation of the signed text. The Chinese text was shown at signing and binds.</translation>
    </message>
    <message>
        <source>Translation of the signed text. The English text was shown at signing and binds.</source>
        <translation>Translation of the signed text. The English text was shown at signing and binds.</translation>
    </message>
    <message>
        <source>Valid for the text as it was then; the fields listed at the top have changed since.</source>
        <translation>Valid for the text as it was then; the fields listed at the top have changed since.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What is recorded as the signature of {signer} on {time} does not fit its text and key. Do not rely on it; check the vault.</source>
        <translation>What is recorded as the signature of {signer} on {time} does not fit its text and key. Do not rely on it; check the vault.</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>When signed</translation>
    </message>
    <message>
        <source>entry {seq}, head {head}</source>
        <translation>entry {seq}, head {head}</translation>
    </message>
    <message>
        <source>{answered} of {total} items answered</source>
        <translation>{answered} of {total} items answered</translation>
    </message>
    <message>
        <source>{decision}: {signer} ({role})</source>
        <translation>{decision}: {signer} ({role})</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
</context>
<context>
    <name>checklists</name>
    <message>
        <source>(choose)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Add a transfer first: checklists belong to one.</source>
        <translation>Add a transfer first: checklists belong to one.</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>All checklists</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Choose a template and a transfer above, then Start.</source>
        <translation>Choose a template and a transfer above, then Start.</translation>
    </message>
    <message>
        <source>Date (2027-03-01)</source>
        <translation>Date (2027-03-01)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>Document and clause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Everything is proven. Submit it for signing.</source>
        <translation>Everything is proven. Submit it for signing.</translation>
    </message>
    <message>
        <source>Evidence in a sentence</source>
        <translation>Evidence in a sentence</translation>
    </message>
    <message>
        <source>Fields changed after signing: {count}. Sign it again.</source>
        <translation>Fields changed after signing: {count}. Sign it again.</translation>
    </message>
    <message>
        <source>It cannot be submitted yet. Finish these items first: {items}</source>
        <translation>It cannot be submitted yet. Finish these items first: {items}</translation>
    </message>
    <message>
        <source>Items to go before it can be submitted: {count}</source>
        <translation>Items to go before it can be submitted: {count}</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>No checklist yet</source>
        <translation>No checklist yet</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open item {number}: {title} ({status})</source>
        <translation>Open item {number}: {title} ({status})</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reopen as a new version</source>
        <translation>Reopen as a new version</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>Returned with a comment</translation>
    </message>
    <message>
        <source>Sign-off {code} of {checklist}: the signature is not its signer's.</source>
        <translation>Sign-off {code} of {checklist}: the signature is not its signer's.</translation>
    </message>
    <message>
        <source>Signed by {name} ({role}), {time}</source>
        <translation>Signed by {name} ({role}), {time}</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Somebody who did not prepare it alone has to sign.</source>
        <translation>Somebody who did not prepare it alone has to sign.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start one for a transfer, prove each item, have it signed.</source>
        <translation>Start one for a transfer, prove each item, have it signed.</translation>
    </message>
    <message>
        <source>State of this item</source>
        <translation>State of this item</translation>
    </message>
    <message>
        <source>Still to prove: items {items}</source>
        <translation>Still to prove: items {items}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>The old signature is kept but no longer covers this text</source>
        <translation>The old signature is kept but no longer covers this text</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Version {version} · upon ledger #{seq} · {hash}</source>
        <translation>Version {version} · upon ledger #{seq} · {hash}</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Waiting for a signature</translation>
    </message>
    <message>
        <source>answer an item</source>
        <translation>answer an item</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>or drop it here. It is sealed into the vault; the original stays.</source>
        <translation>or drop it here. It is sealed into the vault; the original stays.</translation>
    </message>
    <message>
        <source>{code} ({area})</source>
        <translation>{code} ({area})</translation>
    </message>
    <message>
        <source>{code} is signed.</source>
        <translation>{code} is signed.</translation>
    </message>
    <message>
        <source>{code} started. The first open item is in work.</source>
        <translation>{code} started. The first open item is in work.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}, {state}</source>
        <translation>{title}: {done} of {total}, {state}</translation>
    </message>
</context>
<context>
    <name>clause</name>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Agreed damages</source>
        <translation>Agreed damages</translation>
    </message>
    <message>
        <source>Carve-outs</source>
        <translation>Carve-outs</translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation>Categories covered</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Survival (months)</source>
        <translation>Survival (months)</translation>
    </message>
    <message>
        <source>Survival is counted from</source>
        <translation>Survival is counted from</translation>
    </message>
    <message>
        <source>Surviving</source>
        <translation>Surviving</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>the closing of the transfer</source>
        <translation>the closing of the transfer</translation>
    </message>
    <message>
        <source>the signing of the transfer</source>
        <translation>the signing of the transfer</translation>
    </message>
</context>
<context>
    <name>clause_schedule</name>
    <message>
        <source>(sealed)</source>
        <translation>(sealed)</translation>
    </message>
    <message>
        <source>Annex to the share transfer agreement. Transfer: {transfer}. Clauses: {count}.</source>
        <translation>Annex to the share transfer agreement. Transfer: {transfer}. Clauses: {count}.</translation>
    </message>
    <message>
        <source>No wording yet.</source>
        <translation>No wording yet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Survives until</source>
        <translation>Survives until</translation>
    </message>
    <message>
        <source>This transfer has no clause yet. Add the four types: definition, term, duty, remedy.</source>
        <translation>This transfer has no clause yet. Add the four types: definition, term, duty, remedy.</translation>
    </message>
    <message>
        <source>Types of clause still missing: {types}</source>
        <translation>Types of clause still missing: {types}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{number}. {kind}: {title}</source>
        <translation>{number}. {kind}: {title}</translation>
    </message>
</context>
<context>
    <name>clause_version</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Versions of clauses</source>
        <translation>Versions of clauses</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>version of a clause</source>
        <translation>version of a clause</translation>
    </message>
</context>
<context>
    <name>clause_versions</name>
    <message>
        <source>Counsel's opinions</source>
        <translation>Counsel's opinions</translation>
    </message>
    <message>
        <source>This clause has no wording yet.</source>
        <translation>This clause has no wording yet.</translation>
    </message>
    <message>
        <source>Underlined: put in. Struck through: taken out. Moves of white space are not shown.</source>
        <translation>Underlined: put in. Struck through: taken out. Moves of white space are not shown.</translation>
    </message>
    <message>
        <source>Version {number}, {day}, {name}</source>
        <translation>Version {number}, {day}, {name}</translation>
    </message>
    <message>
        <source>{code}, about {version}: {state}. {counsel}: {answer}</source>
        <translation>{code}, about {version}: {state}. {counsel}: {answer}</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>Ask again…</source>
        <translation>Ask again…</translation>
    </message>
    <message>
        <source>Ask counsel about {code}, {version}</source>
        <translation>Ask counsel about {code}, {version}</translation>
    </message>
    <message>
        <source>Ask counsel…</source>
        <translation>Ask counsel…</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>Counsel has not been asked about this clause.</source>
        <translation>Counsel has not been asked about this clause.</translation>
    </message>
    <message>
        <source>Each transfer needs four types. A new text is a new version; the old ones stay.</source>
        <translation>Each transfer needs four types. A new text is a new version; the old ones stay.</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards. Opinions about an older version become stale.</source>
        <translation>It cannot be changed afterwards. Opinions about an older version become stale.</translation>
    </message>
    <message>
        <source>New version of {code}</source>
        <translation>New version of {code}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>No text yet. Write the first version.</source>
        <translation>No text yet. Write the first version.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>Record the question</translation>
    </message>
    <message>
        <source>Record this version</source>
        <translation>Record this version</translation>
    </message>
    <message>
        <source>Survives until {day}</source>
        <translation>Survives until {day}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The question is kept with this version. The program records what counsel says; it gives no advice.</source>
        <translation>The question is kept with this version. The program records what counsel says; it gives no advice.</translation>
    </message>
    <message>
        <source>Underlined: put in. Struck through: taken out.</source>
        <translation>Underlined: put in. Struck through: taken out.</translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation>Version to read</translation>
    </message>
    <message>
        <source>Version {number} against {older}, {day}</source>
        <translation>Version {number} against {older}, {day}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message>
        <source>Which counsel</source>
        <translation>Which counsel</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>[put in: {shown}]</source>
        <translation>[put in: {shown}]</translation>
    </message>
    <message>
        <source>[taken out: {shown}]</source>
        <translation>[taken out: {shown}]</translation>
    </message>
    <message>
        <source>{code} waits for counsel's answer.</source>
        <translation>{code} waits for counsel's answer.</translation>
    </message>
    <message>
        <source>{code}, about {version}</source>
        <translation>{code}, about {version}</translation>
    </message>
    <message>
        <source>{code}: version {version} is recorded.</source>
        <translation>{code}: version {version} is recorded.</translation>
    </message>
    <message>
        <source>{transfer} still needs: {types}</source>
        <translation>{transfer} still needs: {types}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  {label}: {value}</source>
        <translation>  {label}: {value}</translation>
    </message>
    <message>
        <source>(known to insiders only)</source>
        <translation>(known to insiders only)</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(sealed)</translation>
    </message>
    <message>
        <source>Added: {code}</source>
        <translation>Added: {code}</translation>
    </message>
    <message>
        <source>Addendum {addendum} of {code} recorded.</source>
        <translation>Addendum {addendum} of {code} recorded.</translation>
    </message>
    <message>
        <source>Agreements: {agreements}, disclosures: {disclosures}, files: {files}. The pack is not locked.</source>
        <translation>Agreements: {agreements}, disclosures: {disclosures}, files: {files}. The pack is not locked.</translation>
    </message>
    <message>
        <source>Attached to {code}: {name}</source>
        <translation>Attached to {code}: {name}</translation>
    </message>
    <message>
        <source>Backups past their time removed: {count}.</source>
        <translation>Backups past their time removed: {count}.</translation>
    </message>
    <message>
        <source>Both sides have signed; it is signed as of today.</source>
        <translation>Both sides have signed; it is signed as of today.</translation>
    </message>
    <message>
        <source>Changed since signing: {label}: {before} → {after}</source>
        <translation>Changed since signing: {label}: {before} → {after}</translation>
    </message>
    <message>
        <source>Changed: {code}</source>
        <translation>Changed: {code}</translation>
    </message>
    <message>
        <source>Checklist started: {code}</source>
        <translation>Checklist started: {code}</translation>
    </message>
    <message>
        <source>Clients imported: {count}</source>
        <translation>Clients imported: {count}</translation>
    </message>
    <message>
        <source>Clients in the list: {total}, in a wider band or level: {widened}</source>
        <translation>Clients in the list: {total}, in a wider band or level: {widened}</translation>
    </message>
    <message>
        <source>Clients you hold no key for, not in the list: {count}</source>
        <translation>Clients you hold no key for, not in the list: {count}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>Comment: {comment}</translation>
    </message>
    <message>
        <source>Confirmed: {name} passed the training on {day}.</source>
        <translation>Confirmed: {name} passed the training on {day}.</translation>
    </message>
    <message>
        <source>Copies made meanwhile, backups too, still know the key of such a computer: who has both can read what is not top secret, until the vault's keys are changed.</source>
        <translation>Copies made meanwhile, backups too, still know the key of such a computer: who has both can read what is not top secret, until the vault's keys are changed.</translation>
    </message>
    <message>
        <source>Counsel has not been asked yet.</source>
        <translation>Counsel has not been asked yet.</translation>
    </message>
    <message>
        <source>Counsel is asked: {code}</source>
        <translation>Counsel is asked: {code}</translation>
    </message>
    <message>
        <source>Disclosure recorded: {code}</source>
        <translation>Disclosure recorded: {code}</translation>
    </message>
    <message>
        <source>Disclosures you hold no key for, so it is not known whether they belong in: {count}</source>
        <translation>Disclosures you hold no key for, so it is not known whether they belong in: {count}</translation>
    </message>
    <message>
        <source>Done: {done}; not applicable: {not_applicable}; blocked: {blocked}; open: {open}</source>
        <translation>Done: {done}; not applicable: {not_applicable}; blocked: {blocked}; open: {open}</translation>
    </message>
    <message>
        <source>Dry run, nothing written. Clients that would be imported: {count}</source>
        <translation>Dry run, nothing written. Clients that would be imported: {count}</translation>
    </message>
    <message>
        <source>Duties until: {day}</source>
        <translation>Duties until: {day}</translation>
    </message>
    <message>
        <source>Found again: {codes}.</source>
        <translation>Found again: {codes}.</translation>
    </message>
    <message>
        <source>Hash of the drawing: {hash}</source>
        <translation>Hash of the drawing: {hash}</translation>
    </message>
    <message>
        <source>Hash of the signed text: {hash}</source>
        <translation>Hash of the signed text: {hash}</translation>
    </message>
    <message>
        <source>Holds nothing today.</source>
        <translation>Holds nothing today.</translation>
    </message>
    <message>
        <source>Holds: {disclosure}, {item}</source>
        <translation>Holds: {disclosure}, {item}</translation>
    </message>
    <message>
        <source>Interrupted; nothing of it was saved.</source>
        <translation>Interrupted; nothing of it was saved.</translation>
    </message>
    <message>
        <source>Its keyring now holds the key of the data file. It copies and verifies with it; what is confidential or top secret stays sealed, but whoever can read the keyring can read what is public or internal.</source>
        <translation>Its keyring now holds the key of the data file. It copies and verifies with it; what is confidential or top secret stays sealed, but whoever can read the keyring can read what is public or internal.</translation>
    </message>
    <message>
        <source>Kept with a warning: {count}</source>
        <translation>Kept with a warning: {count}</translation>
    </message>
    <message>
        <source>Last day in force: {day}</source>
        <translation>Last day in force: {day}</translation>
    </message>
    <message>
        <source>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</source>
        <translation>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</translation>
    </message>
    <message>
        <source>Letters written: {count}</source>
        <translation>Letters written: {count}</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Letters: {count}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.</source>
        <translation>May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.</translation>
    </message>
    <message>
        <source>Missing types: {types}</source>
        <translation>Missing types: {types}</translation>
    </message>
    <message>
        <source>Named in agreements, not in the register yet: {names}. Add each by “record party add name=… kind=…”.</source>
        <translation>Named in agreements, not in the register yet: {names}. Add each by “record party add name=… kind=…”.</translation>
    </message>
    <message>
        <source>Named recipient: {name}</source>
        <translation>Named recipient: {name}</translation>
    </message>
    <message>
        <source>Named recipient: {name}, ended on {day}</source>
        <translation>Named recipient: {name}, ended on {day}</translation>
    </message>
    <message>
        <source>Named recipient: {name}, until {day}</source>
        <translation>Named recipient: {name}, until {day}</translation>
    </message>
    <message>
        <source>Next restore test due: {day}.</source>
        <translation>Next restore test due: {day}.</translation>
    </message>
    <message>
        <source>No backup knows anybody who should not open it any more.</source>
        <translation>No backup knows anybody who should not open it any more.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>No backup was made yet.</translation>
    </message>
    <message>
        <source>No date moves: this is the day it stands on.</source>
        <translation>No date moves: this is the day it stands on.</translation>
    </message>
    <message>
        <source>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</source>
        <translation>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</translation>
    </message>
    <message>
        <source>No place for backups is set. Set one: “backup target add”.</source>
        <translation>No place for backups is set. Set one: “backup target add”.</translation>
    </message>
    <message>
        <source>No place is due for a backup now. “--all” makes them all the same.</source>
        <translation>No place is due for a backup now. “--all” makes them all the same.</translation>
    </message>
    <message>
        <source>No problem found. Ledger entries: {entries}; records: {records}.</source>
        <translation>No problem found. Ledger entries: {entries}; records: {records}.</translation>
    </message>
    <message>
        <source>No type of clause is missing.</source>
        <translation>No type of clause is missing.</translation>
    </message>
    <message>
        <source>Not connected, so not looked at: {codes}.</source>
        <translation>Not connected, so not looked at: {codes}.</translation>
    </message>
    <message>
        <source>Not found where they should be: {codes}.</source>
        <translation>Not found where they should be: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing falls due within 90 days of {day}.</source>
        <translation>Nothing is overdue, and nothing falls due within 90 days of {day}.</translation>
    </message>
    <message>
        <source>Nothing was changed. To approve all of it as one step, add --approve.</source>
        <translation>Nothing was changed. To approve all of it as one step, add --approve.</translation>
    </message>
    <message>
        <source>Nothing was changed. To close it, add --approve; it cannot be undone.</source>
        <translation>Nothing was changed. To close it, add --approve; it cannot be undone.</translation>
    </message>
    <message>
        <source>Opened with this computer's key: what is top secret stays closed. Without --device it is open to you.</source>
        <translation>Opened with this computer's key: what is top secret stays closed. Without --device it is open to you.</translation>
    </message>
    <message>
        <source>Other computers that do not ask for it: {count}</source>
        <translation>Other computers that do not ask for it: {count}</translation>
    </message>
    <message>
        <source>Out on {day}: {total}, overdue: {overdue}</source>
        <translation>Out on {day}: {total}, overdue: {overdue}</translation>
    </message>
    <message>
        <source>Override {code} is signed, until {day}. Hash of the signed content: {hash}</source>
        <translation>Override {code} is signed, until {day}. Hash of the signed content: {hash}</translation>
    </message>
    <message>
        <source>Override {code} is voided.</source>
        <translation>Override {code} is voided.</translation>
    </message>
    <message>
        <source>Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</source>
        <translation>Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</translation>
    </message>
    <message>
        <source>Passphrase of the package, shown this once and kept nowhere. Tell it another way than the package: {passphrase}</source>
        <translation>Passphrase of the package, shown this once and kept nowhere. Tell it another way than the package: {passphrase}</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Passphrase of {name}</translation>
    </message>
    <message>
        <source>People who can open it: {count}</source>
        <translation>People who can open it: {count}</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Print and lock away: {path}</source>
        <translation>Print and lock away: {path}</translation>
    </message>
    <message>
        <source>Print these papers, keep them apart from the computer, then delete the files: whoever has them and the vault can open it.</source>
        <translation>Print these papers, keep them apart from the computer, then delete the files: whoever has them and the vault can open it.</translation>
    </message>
    <message>
        <source>Recorded; other items of {code} are still out.</source>
        <translation>Recorded; other items of {code} are still out.</translation>
    </message>
    <message>
        <source>Records of {code} put under the key of its insiders: {count}.</source>
        <translation>Records of {code} put under the key of its insiders: {count}.</translation>
    </message>
    <message>
        <source>Recovery sheet, for {name} only: {path}</source>
        <translation>Recovery sheet, for {name} only: {path}</translation>
    </message>
    <message>
        <source>Released: {code}</source>
        <translation>Released: {code}</translation>
    </message>
    <message>
        <source>Removed from the register: {code}</source>
        <translation>Removed from the register: {code}</translation>
    </message>
    <message>
        <source>Restored to {path}. It opens with the passphrases, recovery sheets and firm card of the day it was made.</source>
        <translation>Restored to {path}. It opens with the passphrases, recovery sheets and firm card of the day it was made.</translation>
    </message>
    <message>
        <source>Root fingerprint: {root}</source>
        <translation>Root fingerprint: {root}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Row {row}, {column}: {problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Row {row}: {problem}</translation>
    </message>
    <message>
        <source>Rows rejected: {count}</source>
        <translation>Rows rejected: {count}</translation>
    </message>
    <message>
        <source>SHA-256 of the pack: {hash}</source>
        <translation>SHA-256 of the pack: {hash}</translation>
    </message>
    <message>
        <source>SHA-256 of the package, also on the receipt: {hash}</source>
        <translation>SHA-256 of the package, also on the receipt: {hash}</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>Say which command.</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>Shown: {shown} of {total}</translation>
    </message>
    <message>
        <source>Signed or done, and therefore stays: {count}</source>
        <translation>Signed or done, and therefore stays: {count}</translation>
    </message>
    <message>
        <source>Signed upon ledger entry {seq}, head {head}</source>
        <translation>Signed upon ledger entry {seq}, head {head}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed; the log has the place.</source>
        <translation>Something went wrong that the program did not expect ({kind}). Nothing was changed; the log has the place.</translation>
    </message>
    <message>
        <source>Sound since the check signed up to entry {since}. Entries: {entries}; records looked at: {records}. Head: {head}</source>
        <translation>Sound since the check signed up to entry {since}. Entries: {entries}; records looked at: {records}. Head: {head}</translation>
    </message>
    <message>
        <source>Standing: {standing}</source>
        <translation>Standing: {standing}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Suggested level {level}: {count}</source>
        <translation>Suggested level {level}: {count}</translation>
    </message>
    <message>
        <source>Text, name, function, drawing and countersignature fit each other.</source>
        <translation>Text, name, function, drawing and countersignature fit each other.</translation>
    </message>
    <message>
        <source>Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}</source>
        <translation>Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}</translation>
    </message>
    <message>
        <source>The check was not signed in the ledger: {reason}</source>
        <translation>The check was not signed in the ledger: {reason}</translation>
    </message>
    <message>
        <source>The gate says no by itself; override {code} lets it through until {day}.</source>
        <translation>The gate says no by itself; override {code} lets it through until {day}.</translation>
    </message>
    <message>
        <source>The ledger is whole. Entries: {entries}; records: {records}. Head: {head}</source>
        <translation>The ledger is whole. Entries: {entries}; records: {records}. Head: {head}</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>The vault asks {name} for the passphrase again: computers that did not: {count}.</source>
        <translation>The vault asks {name} for the passphrase again: computers that did not: {count}.</translation>
    </message>
    <message>
        <source>The vault could not be written now, so the result is kept on this computer: it is recorded when you open the vault here again.</source>
        <translation>The vault could not be written now, so the result is kept on this computer: it is recorded when you open the vault here again.</translation>
    </message>
    <message>
        <source>There is no command “{given}” here.</source>
        <translation>There is no command “{given}” here.</translation>
    </message>
    <message>
        <source>There is no command “{given}” here. Did you mean “{near}”?</source>
        <translation>There is no command “{given}” here. Did you mean “{near}”?</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: “custkeeper --help” lists them.</source>
        <translation>There is no display to open a window on. The commands work without one: “custkeeper --help” lists them.</translation>
    </message>
    <message>
        <source>There is no option {given} here.</source>
        <translation>There is no option {given} here.</translation>
    </message>
    <message>
        <source>There is no option {given} here. Did you mean {near}?</source>
        <translation>There is no option {given} here. Did you mean {near}?</translation>
    </message>
    <message>
        <source>These characters are not in the font and were printed as □: {characters}</source>
        <translation>These characters are not in the font and were printed as □: {characters}</translation>
    </message>
    <message>
        <source>These dates move: {count}</source>
        <translation>These dates move: {count}</translation>
    </message>
    <message>
        <source>This command line cannot be carried out as it stands.</source>
        <translation>This command line cannot be carried out as it stands.</translation>
    </message>
    <message>
        <source>This computer asks {name} for the passphrase.</source>
        <translation>This computer asks {name} for the passphrase.</translation>
    </message>
    <message>
        <source>This computer can make backups while nobody is there: “backup make --unattended”.</source>
        <translation>This computer can make backups while nobody is there: “backup make --unattended”.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</source>
        <translation>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</translation>
    </message>
    <message>
        <source>This computer makes no backups by itself.</source>
        <translation>This computer makes no backups by itself.</translation>
    </message>
    <message>
        <source>This computer opens the vault for {name} without the passphrase.</source>
        <translation>This computer opens the vault for {name} without the passphrase.</translation>
    </message>
    <message>
        <source>This is no older copy: everything this computer has seen is in it.</source>
        <translation>This is no older copy: everything this computer has seen is in it.</translation>
    </message>
    <message>
        <source>This would be let through: {reason}</source>
        <translation>This would be let through: {reason}</translation>
    </message>
    <message>
        <source>To come back: items: {count}, from holders: {holders}</source>
        <translation>To come back: items: {count}, from holders: {holders}</translation>
    </message>
    <message>
        <source>Vault created: {path}</source>
        <translation>Vault created: {path}</translation>
    </message>
    <message>
        <source>Vault id: {vault}</source>
        <translation>Vault id: {vault}</translation>
    </message>
    <message>
        <source>Vault {vault}, root {root}, made {made} by its own word, up to ledger entry {seq}, people: {people}.</source>
        <translation>Vault {vault}, root {root}, made {made} by its own word, up to ledger entry {seq}, people: {people}.</translation>
    </message>
    <message>
        <source>Which code is which client is kept nowhere. To record that you hand the list over, enter it as an item and disclose it.</source>
        <translation>Which code is which client is kept nowhere. To record that you hand the list over, enter it as an item and disclose it.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer logged in as you can do so, and your other programs can read the key from the keyring. What is top secret stays closed; signing, access and what leaves the vault still ask for the passphrase.</source>
        <translation>Whoever sits at this computer logged in as you can do so, and your other programs can read the key from the keyring. What is top secret stays closed; signing, access and what leaves the vault still ask for the passphrase.</translation>
    </message>
    <message>
        <source>Why this level: {reason}</source>
        <translation>Why this level: {reason}</translation>
    </message>
    <message>
        <source>With --device this computer opens the vault for {name} without the passphrase now.</source>
        <translation>With --device this computer opens the vault for {name} without the passphrase now.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>You go on with the older copy; entry {seq} says so. What was seen up to entry {seen} is lost.</source>
        <translation>You go on with the older copy; entry {seq} says so. What was seen up to entry {seen} is lost.</translation>
    </message>
    <message>
        <source>You sign exactly this:</source>
        <translation>You sign exactly this:</translation>
    </message>
    <message>
        <source>[-taken out-] [+put in+]</source>
        <translation>[-taken out-] [+put in+]</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>breach</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>days left: {count}</source>
        <translation>days left: {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ended {day}: {proof}</source>
        <translation>ended {day}: {proof}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>no text yet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>overdue by days: {count}</source>
        <translation>overdue by days: {count}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>risk {risk}</translation>
    </message>
    <message>
        <source>seen on screen on {day}, not held</source>
        <translation>seen on screen on {day}, not held</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>still out</translation>
    </message>
    <message>
        <source>that day is past: take them off</source>
        <translation>that day is past: take them off</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>to return by {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>{agreement}: {standing}</source>
        <translation>{agreement}: {standing}</translation>
    </message>
    <message>
        <source>{agreement}: {standing}; its duties go on as agreed.</source>
        <translation>{agreement}: {standing}; its duties go on as agreed.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{code}  {title}: {state}</source>
        <translation>{code}  {title}: {state}</translation>
    </message>
    <message>
        <source>{code} has no insider list: whoever holds its level can read it.</source>
        <translation>{code} has no insider list: whoever holds its level can read it.</translation>
    </message>
    <message>
        <source>{code} has the level {level} now.</source>
        <translation>{code} has the level {level} now.</translation>
    </message>
    <message>
        <source>{code} is broken off. “report make chase-list --subject {code}” prints who has to return what.</source>
        <translation>{code} is broken off. “report make chase-list --subject {code}” prints who has to return what.</translation>
    </message>
    <message>
        <source>{code} is closed on {day}.</source>
        <translation>{code} is closed on {day}.</translation>
    </message>
    <message>
        <source>{code} is now “{state}”.</source>
        <translation>{code} is now “{state}”.</translation>
    </message>
    <message>
        <source>{code} is open again, as version {version}.</source>
        <translation>{code} is open again, as version {version}.</translation>
    </message>
    <message>
        <source>{code} is revoked as of {day}: nothing may be handed over under it from then on.</source>
        <translation>{code} is revoked as of {day}: nothing may be handed over under it from then on.</translation>
    </message>
    <message>
        <source>{code} is signed on paper as of {day}.</source>
        <translation>{code} is signed on paper as of {day}.</translation>
    </message>
    <message>
        <source>{code} is signed. Hash of the signed content: {hash}</source>
        <translation>{code} is signed. Hash of the signed content: {hash}</translation>
    </message>
    <message>
        <source>{code} made: {file}, {size} bytes, up to ledger entry {seq}, read back and verified.</source>
        <translation>{code} made: {file}, {size} bytes, up to ledger entry {seq}, read back and verified.</translation>
    </message>
    <message>
        <source>{code} on {about}: {name}, {capacity}</source>
        <translation>{code} on {about}: {name}, {capacity}</translation>
    </message>
    <message>
        <source>{code} removed.</source>
        <translation>{code} removed.</translation>
    </message>
    <message>
        <source>{code} still opens for: {names}.</source>
        <translation>{code} still opens for: {names}.</translation>
    </message>
    <message>
        <source>{code} still opens the level {level} for: {name}, who held its key then.</source>
        <translation>{code} still opens the level {level} for: {name}, who held its key then.</translation>
    </message>
    <message>
        <source>{code} still opens with the former passphrase or computer of: {names}.</source>
        <translation>{code} still opens with the former passphrase or computer of: {names}.</translation>
    </message>
    <message>
        <source>{code} waits for a signature now.</source>
        <translation>{code} waits for a signature now.</translation>
    </message>
    <message>
        <source>{code} was returned with your comment.</source>
        <translation>{code} was returned with your comment.</translation>
    </message>
    <message>
        <source>{code} {name}: backups go to {path}.</source>
        <translation>{code} {name}: backups go to {path}.</translation>
    </message>
    <message>
        <source>{code}, {item}: {status}</source>
        <translation>{code}, {item}: {status}</translation>
    </message>
    <message>
        <source>{code}: level confirmed as {level}</source>
        <translation>{code}: level confirmed as {level}</translation>
    </message>
    <message>
        <source>{code}: passed in {seconds} s. Records opened: {opened}, compared with the vault: {compared}, files: {files}.</source>
        <translation>{code}: passed in {seconds} s. Records opened: {opened}, compared with the vault: {compared}, files: {files}.</translation>
    </message>
    <message>
        <source>{code}: the decision on the breach is recorded.</source>
        <translation>{code}: the decision on the breach is recorded.</translation>
    </message>
    <message>
        <source>{code}: these wait until it is released: {items}</source>
        <translation>{code}: these wait until it is released: {items}</translation>
    </message>
    <message>
        <source>{code}: version {version} is written. Opinions about an older one are stale now.</source>
        <translation>{code}: version {version} is written. Opinions about an older one are stale now.</translation>
    </message>
    <message>
        <source>{code}: your side is signed ({signature}). Hash of the signed text: {hash}</source>
        <translation>{code}: your side is signed ({signature}). Hash of the signed text: {hash}</translation>
    </message>
    <message>
        <source>{code}: {anchor} is on {day} now.</source>
        <translation>{code}: {anchor} is on {day} now.</translation>
    </message>
    <message>
        <source>{code}: {state}.</source>
        <translation>{code}: {state}.</translation>
    </message>
    <message>
        <source>{file} is made and verified; it is recorded as soon as the vault can be written here.</source>
        <translation>{file} is made and verified; it is recorded as soon as the vault can be written here.</translation>
    </message>
    <message>
        <source>{file} is whole and sound, and of this vault: up to ledger entry {seq} of {newest}. It says that it was made {made}.</source>
        <translation>{file} is whole and sound, and of this vault: up to ledger entry {seq} of {newest}. It says that it was made {made}.</translation>
    </message>
    <message>
        <source>{how}, {time}; countersigned by {witness} ({role})</source>
        <translation>{how}, {time}; countersigned by {witness} ({role})</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{name} can open the vault now, as {role}.</source>
        <translation>{name} can open the vault now, as {role}.</translation>
    </message>
    <message>
        <source>{name} can open the vault up to and including {day}.</source>
        <translation>{name} can open the vault up to and including {day}.</translation>
    </message>
    <message>
        <source>{name} can open the vault without an end date.</source>
        <translation>{name} can open the vault without an end date.</translation>
    </message>
    <message>
        <source>{name} can open this vault no more: passphrase, recovery code and keys were replaced.</source>
        <translation>{name} can open this vault no more: passphrase, recovery code and keys were replaced.</translation>
    </message>
    <message>
        <source>{name} holds no key for the level {level} any more; everybody else has a new one. What was read before stays read, and copies made before, backups too, still open with what {name} knows.</source>
        <translation>{name} holds no key for the level {level} any more; everybody else has a new one. What was read before stays read, and copies made before, backups too, still open with what {name} knows.</translation>
    </message>
    <message>
        <source>{name} holds the key for the level {level} now.</source>
        <translation>{name} holds the key for the level {level} now.</translation>
    </message>
    <message>
        <source>{name} is an insider of {code} now ({row}).</source>
        <translation>{name} is an insider of {code} now ({row}).</translation>
    </message>
    <message>
        <source>{name} is off the insider list of {code}; its insiders have a new key. What was read or copied before stays with them, and copies of the vault made before still open with what they know.</source>
        <translation>{name} is off the insider list of {code}; its insiders have a new key. What was read or copied before stays with them, and copies of the vault made before still open with what they know.</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} without a last day.</source>
        <translation>{name} is on the insider list of {code} without a last day.</translation>
    </message>
    <message>
        <source>{name} is to be on the insider list of {code} until {day}.</source>
        <translation>{name} is to be on the insider list of {code} until {day}.</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} is {role} now.</translation>
    </message>
    <message>
        <source>{option} cannot be taken as it was given.</source>
        <translation>{option} cannot be taken as it was given.</translation>
    </message>
    <message>
        <source>{option} is missing. Add one of: {choices}.</source>
        <translation>{option} is missing. Add one of: {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} needs a value after it.</translation>
    </message>
    <message>
        <source>{option} takes a whole number from {least} to {most}.</source>
        <translation>{option} takes a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>{option} takes a whole number, at least {least}.</source>
        <translation>{option} takes a whole number, at least {least}.</translation>
    </message>
    <message>
        <source>{option} takes a whole number.</source>
        <translation>{option} takes a whole number.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} takes no value.</translation>
    </message>
    <message>
        <source>{option} takes one of: {choices}.</source>
        <translation>{option} takes one of: {choices}.</translation>
    </message>
    <message>
        <source>{target}: next due {day}.</source>
        <translation>{target}: next due {day}.</translation>
    </message>
    <message>
        <source>{target}: {problem}</source>
        <translation>{target}: {problem}</translation>
    </message>
    <message>
        <source>“{command} --help” tells how it is used.</source>
        <translation>“{command} --help” tells how it is used.</translation>
    </message>
    <message>
        <source>“{given}” is more than this command takes. Put what has spaces into quotation marks.</source>
        <translation>“{given}” is more than this command takes. Put what has spaces into quotation marks.</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>Annual fee</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Contact's position</source>
        <translation>Contact's position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Further columns of the imported list</source>
        <translation>Further columns of the imported list</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Level confirmed</source>
        <translation>Level confirmed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>Suggested level</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Why this level</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>client_rows</name>
    <message>
        <source>a client with the code {code} exists already</source>
        <translation>a client with the code {code} exists already</translation>
    </message>
    <message>
        <source>full-width digits were made ordinary ones</source>
        <translation>full-width digits were made ordinary ones</translation>
    </message>
    <message>
        <source>invisible control characters were removed</source>
        <translation>invisible control characters were removed</translation>
    </message>
    <message>
        <source>line breaks and tabs in this cell were made spaces</source>
        <translation>line breaks and tabs in this cell were made spaces</translation>
    </message>
    <message>
        <source>the check digit of the credit code is wrong</source>
        <translation>the check digit of the credit code is wrong</translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation>the code is missing</translation>
    </message>
    <message>
        <source>the code {code} stands in row {row} already</source>
        <translation>the code {code} stands in row {row} already</translation>
    </message>
    <message>
        <source>the identity number was destroyed by Excel; format the column as text and export again</source>
        <translation>the identity number was destroyed by Excel; format the column as text and export again</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>the row has {found} cells where the heading has {expected}</source>
        <translation>the row has {found} cells where the heading has {expected}</translation>
    </message>
    <message>
        <source>this cannot be a code: more than {limit} characters, or some of them invisible</source>
        <translation>this cannot be a code: more than {limit} characters, or some of them invisible</translation>
    </message>
    <message>
        <source>this cell has {count} characters, more than a spreadsheet cell can hold; kept whole</source>
        <translation>this cell has {count} characters, more than a spreadsheet cell can hold; kept whole</translation>
    </message>
    <message>
        <source>this cell has {count} characters; {limit} are the most here</source>
        <translation>this cell has {count} characters; {limit} are the most here</translation>
    </message>
    <message>
        <source>this contains a rare character that print may not show</source>
        <translation>this contains a rare character that print may not show</translation>
    </message>
    <message>
        <source>this contains markup; kept as plain text</source>
        <translation>this contains markup; kept as plain text</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>this is not a number</translation>
    </message>
    <message>
        <source>this is not a unified social credit code; kept as written</source>
        <translation>this is not a unified social credit code; kept as written</translation>
    </message>
    <message>
        <source>this is not one of the four levels</source>
        <translation>this is not one of the four levels</translation>
    </message>
    <message>
        <source>this looks like a formula; kept as plain text</source>
        <translation>this looks like a formula; kept as plain text</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Close the transfer</source>
        <translation>Close the transfer</translation>
    </message>
    <message>
        <source>Close {code}</source>
        <translation>Close {code}</translation>
    </message>
    <message>
        <source>Closed on (such as 2027-03-01)</source>
        <translation>Closed on (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Look at this first; it does not bar the closing</source>
        <translation>Look at this first; it does not bar the closing</translation>
    </message>
    <message>
        <source>Nothing is written until you decide. It cannot be undone.</source>
        <translation>Nothing is written until you decide. It cannot be undone.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>What follows from it</translation>
    </message>
    <message>
        <source>{code} is closed on {day}.</source>
        <translation>{code} is closed on {day}.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Agreements that are not signed and bind nobody: {count}</source>
        <translation>Agreements that are not signed and bind nobody: {count}</translation>
    </message>
    <message>
        <source>Agreements whose duties go on: {count}</source>
        <translation>Agreements whose duties go on: {count}</translation>
    </message>
    <message>
        <source>Agreements whose duties have ended by then: {count}</source>
        <translation>Agreements whose duties have ended by then: {count}</translation>
    </message>
    <message>
        <source>Breaches nobody has decided on: {count}</source>
        <translation>Breaches nobody has decided on: {count}</translation>
    </message>
    <message>
        <source>Clauses without a decided and current opinion of counsel: {count}</source>
        <translation>Clauses without a decided and current opinion of counsel: {count}</translation>
    </message>
    <message>
        <source>Dates that start with closing: {count}</source>
        <translation>Dates that start with closing: {count}</translation>
    </message>
    <message>
        <source>No buyer is among the partners, so everything that is out is listed.</source>
        <translation>No buyer is among the partners, so everything that is out is listed.</translation>
    </message>
    <message>
        <source>Nothing is out with others than the buyer, so nothing has to come back.</source>
        <translation>Nothing is out with others than the buyer, so nothing has to come back.</translation>
    </message>
    <message>
        <source>Out with others than the buyer, and to come back: {count}</source>
        <translation>Out with others than the buyer, and to come back: {count}</translation>
    </message>
    <message>
        <source>Tranches that were never released: {count}</source>
        <translation>Tranches that were never released: {count}</translation>
    </message>
    <message>
        <source>Types of clause there is none of: {count}</source>
        <translation>Types of clause there is none of: {count}</translation>
    </message>
    <message>
        <source>counsel was not asked</source>
        <translation>counsel was not asked</translation>
    </message>
    <message>
        <source>counsel's opinion is stale</source>
        <translation>counsel's opinion is stale</translation>
    </message>
    <message>
        <source>nothing is decided on counsel's opinion</source>
        <translation>nothing is decided on counsel's opinion</translation>
    </message>
    <message>
        <source>sealed for you, so it was not looked at</source>
        <translation>sealed for you, so it was not looked at</translation>
    </message>
    <message>
        <source>{agreement}: disclosed {first}, signed {signed}</source>
        <translation>{agreement}: disclosed {first}, signed {signed}</translation>
    </message>
    <message>
        <source>{agreement}: ended {day}</source>
        <translation>{agreement}: ended {day}</translation>
    </message>
    <message>
        <source>{agreement}: their end has no day yet</source>
        <translation>{agreement}: their end has no day yet</translation>
    </message>
    <message>
        <source>{agreement}: until {day}</source>
        <translation>{agreement}: until {day}</translation>
    </message>
    <message>
        <source>{clause}: {why}</source>
        <translation>{clause}: {why}</translation>
    </message>
    <message>
        <source>{disclosure}: sealed for you: {items}</source>
        <translation>{disclosure}: sealed for you: {items}</translation>
    </message>
    <message>
        <source>{disclosure}: {party}, {person}: {items}; by {day}</source>
        <translation>{disclosure}: {party}, {person}: {items}; by {day}</translation>
    </message>
    <message>
        <source>{disclosure}: {party}, {person}: {items}; no day of return was agreed</source>
        <translation>{disclosure}: {party}, {person}: {items}; no day of return was agreed</translation>
    </message>
    <message>
        <source>{thing}: {day}</source>
        <translation>{thing}: {day}</translation>
    </message>
    <message>
        <source>{tranche}: {items}</source>
        <translation>{tranche}: {items}</translation>
    </message>
</context>
<context>
    <name>deal_clock</name>
    <message>
        <source>Agreement signed</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Counsel to be asked again, at the latest</source>
        <translation>Counsel to be asked again, at the latest</translation>
    </message>
    <message>
        <source>Counsel's answer, at the latest</source>
        <translation>Counsel's answer, at the latest</translation>
    </message>
    <message>
        <source>Decision on counsel's opinion, at the latest</source>
        <translation>Decision on counsel's opinion, at the latest</translation>
    </message>
    <message>
        <source>Handed over, to be returned</source>
        <translation>Handed over, to be returned</translation>
    </message>
    <message>
        <source>Last day as a named recipient</source>
        <translation>Last day as a named recipient</translation>
    </message>
    <message>
        <source>Last day as one of the partner's people</source>
        <translation>Last day as one of the partner's people</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>Last day of access to the vault</source>
        <translation>Last day of access to the vault</translation>
    </message>
    <message>
        <source>Last day of the clause's duties</source>
        <translation>Last day of the clause's duties</translation>
    </message>
    <message>
        <source>Last day of the duties</source>
        <translation>Last day of the duties</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>Last day of the override</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>Quarterly access review</source>
        <translation>Quarterly access review</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day as a named recipient</source>
        <translation>Reminder: {count} days to the last day as a named recipient</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day as one of the partner's people</source>
        <translation>Reminder: {count} days to the last day as one of the partner's people</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day in force</source>
        <translation>Reminder: {count} days to the last day in force</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the clause's duties</source>
        <translation>Reminder: {count} days to the last day of the clause's duties</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the duties</source>
        <translation>Reminder: {count} days to the last day of the duties</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the override</source>
        <translation>Reminder: {count} days to the last day of the override</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the removal from the insider list</source>
        <translation>Reminder: {count} days to the removal from the insider list</translation>
    </message>
    <message>
        <source>Removal from the insider list</source>
        <translation>Removal from the insider list</translation>
    </message>
    <message>
        <source>Restore test of a backup</source>
        <translation>Restore test of a backup</translation>
    </message>
    <message>
        <source>Return of everything handed over</source>
        <translation>Return of everything handed over</translation>
    </message>
    <message>
        <source>Signed after the first disclosure: decide what follows</source>
        <translation>Signed after the first disclosure: decide what follows</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>a clause</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>a partner</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>an agreement</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>as entered</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>from its start and term</source>
        <translation>from its start and term</translation>
    </message>
    <message>
        <source>from the closing</source>
        <translation>from the closing</translation>
    </message>
    <message>
        <source>from the end of the clauses' duties</source>
        <translation>from the end of the clauses' duties</translation>
    </message>
    <message>
        <source>from the end of the cooperation</source>
        <translation>from the end of the cooperation</translation>
    </message>
    <message>
        <source>from the end of the duties</source>
        <translation>from the end of the duties</translation>
    </message>
    <message>
        <source>from the end of the term</source>
        <translation>from the end of the term</translation>
    </message>
    <message>
        <source>from the last one</source>
        <translation>from the last one</translation>
    </message>
    <message>
        <source>from the letter of intent</source>
        <translation>from the letter of intent</translation>
    </message>
    <message>
        <source>from the signing</source>
        <translation>from the signing</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>{code}: by its state this has happened. Moving the day corrects a fact.</source>
        <translation>{code}: by its state this has happened. Moving the day corrects a fact.</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}: {what}</translation>
    </message>
    <message>
        <source>{day} is past already.</source>
        <translation>{day} is past already.</translation>
    </message>
    <message>
        <source>{name} no. {number}</source>
        <translation>{name} no. {number}</translation>
    </message>
    <message>
        <source>{thing}: {signed}, which is after the new day. It stays as it is.</source>
        <translation>{thing}: {signed}, which is after the new day. It stays as it is.</translation>
    </message>
</context>
<context>
    <name>deidentified</name>
    <message>
        <source>Also save a spreadsheet (XLSX)</source>
        <translation>Also save a spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>Annual fee</translation>
    </message>
    <message>
        <source>At least {fewest} clients share each combination of level and band. Lines shown in a wider band or level for that: {count}.</source>
        <translation>At least {fewest} clients share each combination of level and band. Lines shown in a wider band or level for that: {count}.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients you hold no key for, not in the list: {count}</source>
        <translation>Clients you hold no key for, not in the list: {count}</translation>
    </message>
    <message>
        <source>Code in this list</source>
        <translation>Code in this list</translation>
    </message>
    <message>
        <source>De-identified client list</source>
        <translation>De-identified client list</translation>
    </message>
    <message>
        <source>De-identified client list, {day}</source>
        <translation>De-identified client list, {day}</translation>
    </message>
    <message>
        <source>De-identified client list, {day}, clients: {count}</source>
        <translation>De-identified client list, {day}, clients: {count}</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded, but its file was not written. {why} “Copy for the recipient…” there makes it again.</source>
        <translation>Disclosure {code} is recorded, but its file was not written. {why} “Copy for the recipient…” there makes it again.</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded. Saved: {path}</source>
        <translation>Disclosure {code} is recorded. Saved: {path}</translation>
    </message>
    <message>
        <source>Each client is one line: a new code, the level, a fee band. No name leaves, and which code is which client is kept nowhere.</source>
        <translation>Each client is one line: a new code, the level, a fee band. No name leaves, and which code is which client is kept nowhere.</translation>
    </message>
    <message>
        <source>Fee bands that go in</source>
        <translation>Fee bands that go in</translation>
    </message>
    <message>
        <source>For {person}, {party}; not to be passed on</source>
        <translation>For {person}, {party}; not to be passed on</translation>
    </message>
    <message>
        <source>Groups of fewer than {small} clients: {count}. Who knows your trade may guess who they are. Leave them out if in doubt.</source>
        <translation>Groups of fewer than {small} clients: {count}. Who knows your trade may guess who they are. Leave them out if in doubt.</translation>
    </message>
    <message>
        <source>Hand over and save…</source>
        <translation>Hand over and save…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Levels that go in</source>
        <translation>Levels that go in</translation>
    </message>
    <message>
        <source>Name the party and the person: the gate's answer appears here.</source>
        <translation>Name the party and the person: the gate's answer appears here.</translation>
    </message>
    <message>
        <source>Shown in a wider band or level, so that at least {fewest} share each combination: {count}</source>
        <translation>Shown in a wider band or level, so that at least {fewest} share each combination: {count}</translation>
    </message>
    <message>
        <source>The codes were drawn for this list only; their order says nothing. Clients in the list: {count}.</source>
        <translation>The codes were drawn for this list only; their order says nothing. Clients in the list: {count}.</translation>
    </message>
    <message>
        <source>The same lines beside the PDF. It names the recipient once, not on every page.</source>
        <translation>The same lines beside the PDF. It names the recipient once, not on every page.</translation>
    </message>
    <message>
        <source>What will leave: {count} lines</source>
        <translation>What will leave: {count} lines</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>   Firm card and recovery sheets to print: {folder}</source>
        <translation>   Firm card and recovery sheets to print: {folder}</translation>
    </message>
    <message>
        <source>   Search: 静安 finds {by_text}, jingan finds {by_pinyin}, ja finds {by_initials}</source>
        <translation>   Search: 静安 finds {by_text}, jingan finds {by_pinyin}, ja finds {by_initials}</translation>
    </message>
    <message>
        <source>   {item} was handed to {person} under {agreement}: {code}. To return by {day}</source>
        <translation>   {item} was handed to {person} under {agreement}: {code}. To return by {day}</translation>
    </message>
    <message>
        <source>   {keeper} asks the gate for {item} and {person}:</source>
        <translation>   {keeper} asks the gate for {item} and {person}:</translation>
    </message>
    <message>
        <source>   {keeper} tries to sign it:</source>
        <translation>   {keeper} tries to sign it:</translation>
    </message>
    <message>
        <source>1  Vault created for {firm}: {path}</source>
        <translation>1  Vault created for {firm}: {path}</translation>
    </message>
    <message>
        <source>10 Vault checked: ledger entries {entries}, records {records}, problems {problems}</source>
        <translation>10 Vault checked: ledger entries {entries}, records {records}, problems {problems}</translation>
    </message>
    <message>
        <source>2  People: {owner} (owner), {manager} (manager), {keeper} (records keeper)</source>
        <translation>2  People: {owner} (owner), {manager} (manager), {keeper} (records keeper)</translation>
    </message>
    <message>
        <source>3  Transfer {code} started</source>
        <translation>3  Transfer {code} started</translation>
    </message>
    <message>
        <source>4  {keeper} imported the client list: clients {count}, rows rejected {rejected}, read as {encoding}</source>
        <translation>4  {keeper} imported the client list: clients {count}, rows rejected {rejected}, read as {encoding}</translation>
    </message>
    <message>
        <source>5  Agreement {code} recorded with its signed file</source>
        <translation>5  Agreement {code} recorded with its signed file</translation>
    </message>
    <message>
        <source>6  {keeper} answered the checklist {code}: items {count}, each with its evidence, and submitted it</source>
        <translation>6  {keeper} answered the checklist {code}: items {count}, each with its evidence, and submitted it</translation>
    </message>
    <message>
        <source>7  {manager} signed {code}; hash of the signed content {hash}</source>
        <translation>7  {manager} signed {code}; hash of the signed content {hash}</translation>
    </message>
    <message>
        <source>8  A signed addendum changed the agreement's term; the signature is now marked stale: {fields}</source>
        <translation>8  A signed addendum changed the agreement's term; the signature is now marked stale: {fields}</translation>
    </message>
    <message>
        <source>9  Reports printed: {folder}</source>
        <translation>9  Reports printed: {folder}</translation>
    </message>
    <message>
        <source>Look into it yourself: {command}</source>
        <translation>Look into it yourself: {command}</translation>
    </message>
    <message>
        <source>refused, as it should be: {reason}</source>
        <translation>refused, as it should be: {reason}</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>A new passphrase or a change of the vault's keys switches it off.</source>
        <translation>A new passphrase or a change of the vault's keys switches it off.</translation>
    </message>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>Ask for the passphrase again</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>Asking this computer's keyring…</translation>
    </message>
    <message>
        <source>Copies made meanwhile, backups too, still know the key.</source>
        <translation>Copies made meanwhile, backups too, still know the key.</translation>
    </message>
    <message>
        <source>For a computer that only you use. Whoever sits at it logged in as you can then open the vault, and your other programs can read the key. What is top secret stays closed without the passphrase.</source>
        <translation>For a computer that only you use. Whoever sits at it logged in as you can then open the vault, and your other programs can read the key. What is top secret stays closed without the passphrase.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on with your passphrase</source>
        <translation>Go on with your passphrase</translation>
    </message>
    <message>
        <source>It is off: the passphrase is asked each time.</source>
        <translation>It is off: the passphrase is asked each time.</translation>
    </message>
    <message>
        <source>It is on: the door offers “Unlock with this computer”.</source>
        <translation>It is on: the door offers “Unlock with this computer”.</translation>
    </message>
    <message>
        <source>None of your computers opens this vault without the passphrase any more.</source>
        <translation>None of your computers opens this vault without the passphrase any more.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Other computers of yours that do not ask for it: {count}.</source>
        <translation>Other computers of yours that do not ask for it: {count}.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Switch it off</translation>
    </message>
    <message>
        <source>Switch it off on all of them…</source>
        <translation>Switch it off on all of them…</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Switch it on</translation>
    </message>
    <message>
        <source>The key lies in this computer's keyring, never in a file.</source>
        <translation>The key lies in this computer's keyring, never in a file.</translation>
    </message>
    <message>
        <source>The passphrase is asked again. Copies made meanwhile, backups too, still know the key.</source>
        <translation>The passphrase is asked again. Copies made meanwhile, backups too, still know the key.</translation>
    </message>
    <message>
        <source>The vault forgets this computer's key, and then so does its keyring.</source>
        <translation>The vault forgets this computer's key, and then so does its keyring.</translation>
    </message>
    <message>
        <source>This computer opens the vault for you now. Ctrl+L locks it as before.</source>
        <translation>This computer opens the vault for you now. Ctrl+L locks it as before.</translation>
    </message>
    <message>
        <source>Type your passphrase…</source>
        <translation>Type your passphrase…</translation>
    </message>
    <message>
        <source>Unlock on this computer without passphrase</source>
        <translation>Unlock on this computer without passphrase</translation>
    </message>
    <message>
        <source>What is top secret stays closed. Signing, access, printing and export still ask for the passphrase.</source>
        <translation>What is top secret stays closed. Signing, access, printing and export still ask for the passphrase.</translation>
    </message>
    <message>
        <source>Who has such a computer and an older copy of the vault can still read what is not top secret, until the vault's keys are changed.</source>
        <translation>Who has such a computer and an older copy of the vault can still read what is not top secret, until the vault's keys are changed.</translation>
    </message>
    <message>
        <source>Whoever sits here logged in as you opens the vault with one click.</source>
        <translation>Whoever sits here logged in as you opens the vault with one click.</translation>
    </message>
    <message>
        <source>You are in with your passphrase now.</source>
        <translation>You are in with your passphrase now.</translation>
    </message>
    <message>
        <source>You came in with this computer's key. With the passphrase you have all your rights again.</source>
        <translation>You came in with this computer's key. With the passphrase you have all your rights again.</translation>
    </message>
    <message>
        <source>You came in with this computer's key: what is top secret is closed; signing, access, printing and export wait.</source>
        <translation>You came in with this computer's key: what is top secret is closed; signing, access, printing and export wait.</translation>
    </message>
    <message>
        <source>Your other programs can read the key: a keyring keeps out other users only.</source>
        <translation>Your other programs can read the key: a keyring keeps out other users only.</translation>
    </message>
</context>
<context>
    <name>disclosed_item</name>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Disclosed items</source>
        <translation>Disclosed items</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Seen, not held</source>
        <translation>Seen, not held</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>To return by</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>disclosed item</source>
        <translation>disclosed item</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>Answer of the gate</translation>
    </message>
    <message>
        <source>Copies and packages made</source>
        <translation>Copies and packages made</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Paper with a copy number</source>
        <translation>Paper with a copy number</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Seen, not held</source>
        <translation>Seen, not held</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Shown on screen</translation>
    </message>
    <message>
        <source>Spoken, with a memo</source>
        <translation>Spoken, with a memo</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>To return by</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>disclosure</translation>
    </message>
</context>
<context>
    <name>disclosures</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a disclosure to see it here.</source>
        <translation>Choose a disclosure to see it here.</translation>
    </message>
    <message>
        <source>Copy for the recipient…</source>
        <translation>Copy for the recipient…</translation>
    </message>
    <message>
        <source>Copy made on {day} by {who}, SHA-256 {hash}…</source>
        <translation>Copy made on {day} by {who}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copy {number}</translation>
    </message>
    <message>
        <source>De-identified list…</source>
        <translation>De-identified list…</translation>
    </message>
    <message>
        <source>Destroyed…</source>
        <translation>Destroyed…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Entered by mistake…</source>
        <translation>Entered by mistake…</translation>
    </message>
    <message>
        <source>Expired…</source>
        <translation>Expired…</translation>
    </message>
    <message>
        <source>For the recipient</source>
        <translation>For the recipient</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>It is never edited: what came back or was destroyed is recorded with its proof.</source>
        <translation>It is never edited: what came back or was destroyed is recorded with its proof.</translation>
    </message>
    <message>
        <source>It was to be shown on its own day only. For another day, hand the items over anew.</source>
        <translation>It was to be shown on its own day only. For another day, hand the items over anew.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>Memo of what was spoken…</source>
        <translation>Memo of what was spoken…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Nothing was handed over yet</translation>
    </message>
    <message>
        <source>On (such as 2027-03-01)</source>
        <translation>On (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Package made on {day} by {who}, SHA-256 {hash}…</source>
        <translation>Package made on {day} by {who}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Proof: receipt, certificate, witness</source>
        <translation>Proof: receipt, certificate, witness</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Returned…</translation>
    </message>
    <message>
        <source>Sealed package…</source>
        <translation>Sealed package…</translation>
    </message>
    <message>
        <source>Seen on screen on {day}, not held</source>
        <translation>Seen on screen on {day}, not held</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Show now…</source>
        <translation>Show now…</translation>
    </message>
    <message>
        <source>Shown on screen by {who} from {at} to {until}.</source>
        <translation>Shown on screen by {who} from {at} to {until}.</translation>
    </message>
    <message>
        <source>Shown on screen by {who} from {at}; no end is recorded.</source>
        <translation>Shown on screen by {who} from {at}; no end is recorded.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This cannot be undone; a mistake is voided with a reason.</source>
        <translation>This cannot be undone; a mistake is voided with a reason.</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>Tick at least one item.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What the gate said then</source>
        <translation>What the gate said then</translation>
    </message>
    <message>
        <source>What was handed to whom, and when it must be back. Overdue ones come first.</source>
        <translation>What was handed to whom, and when it must be back. Overdue ones come first.</translation>
    </message>
    <message>
        <source>Which disclosures</source>
        <translation>Which disclosures</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Which items</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>Why it is voided</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>to return by {day}</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{code}: recorded as “{state}”.</source>
        <translation>{code}: recorded as “{state}”.</translation>
    </message>
    <message>
        <source>{code}: {how}</source>
        <translation>{code}: {how}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{person}, {party}</translation>
    </message>
    <message>
        <source>{shown} of {count}, overdue {overdue}</source>
        <translation>{shown} of {count}, overdue {overdue}</translation>
    </message>
    <message>
        <source>{state} on {day}. {proof}</source>
        <translation>{state} on {day}. {proof}</translation>
    </message>
    <message>
        <source>“Hand over…” asks the gate first and says every reason against it.</source>
        <translation>“Hand over…” asks the gate first and says every reason against it.</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Day and place</source>
        <translation>Day and place</translation>
    </message>
    <message>
        <source>Day and place: ______________________________</source>
        <translation>Day and place: ______________________________</translation>
    </message>
    <message>
        <source>Draft for counsel</source>
        <translation>Draft for counsel</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Printed by {name}, {time}, ledger entry {seq}.</source>
        <translation>Printed by {name}, {time}, ledger entry {seq}.</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>Signature, name and position</translation>
    </message>
    <message>
        <source>Signature, name and position: ______________________________</source>
        <translation>Signature, name and position: ______________________________</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>{months} months from the closing of the transfer</source>
        <translation>{months} months from the closing of the transfer</translation>
    </message>
    <message>
        <source>{months} months from the end of the term</source>
        <translation>{months} months from the end of the term</translation>
    </message>
    <message>
        <source>{months} months from the signing of the transfer</source>
        <translation>{months} months from the signing of the transfer</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>A checklist about this test: you prepare it, somebody who may sign reads and signs it.</source>
        <translation>A checklist about this test: you prepare it, somebody who may sign reads and signs it.</translation>
    </message>
    <message>
        <source>A file of {area} {code} in the backup is not what it was.</source>
        <translation>A file of {area} {code} in the backup is not what it was.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Check the database and verify the ledger</source>
        <translation>Check the database and verify the ledger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare a sample with the vault</source>
        <translation>Compare a sample with the vault</translation>
    </message>
    <message>
        <source>Compared field by field</source>
        <translation>Compared field by field</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Earlier versions opened</source>
        <translation>Earlier versions opened</translation>
    </message>
    <message>
        <source>Earlier versions sealed to the tester</source>
        <translation>Earlier versions sealed to the tester</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files opened, equal to their SHA-256</source>
        <translation>Files opened, equal to their SHA-256</translation>
    </message>
    <message>
        <source>Firm secret, from the firm card</source>
        <translation>Firm secret, from the firm card</translation>
    </message>
    <message>
        <source>Have it signed…</source>
        <translation>Have it signed…</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Ledger entries</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>Ledger verified</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>Name on the recovery sheet</source>
        <translation>Name on the recovery sheet</translation>
    </message>
    <message>
        <source>Note (kept with the test)</source>
        <translation>Note (kept with the test)</translation>
    </message>
    <message>
        <source>Open every file</source>
        <translation>Open every file</translation>
    </message>
    <message>
        <source>Open every record</source>
        <translation>Open every record</translation>
    </message>
    <message>
        <source>Open it by</source>
        <translation>Open it by</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Other tables</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Read the backup and take it out</source>
        <translation>Read the backup and take it out</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Recording the result…</source>
        <translation>Recording the result…</translation>
    </message>
    <message>
        <source>Records opened</source>
        <translation>Records opened</translation>
    </message>
    <message>
        <source>Records sealed to the tester</source>
        <translation>Records sealed to the tester</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Recovery sheet and firm card</source>
        <translation>Recovery sheet and firm card</translation>
    </message>
    <message>
        <source>Restore test of {code}</source>
        <translation>Restore test of {code}</translation>
    </message>
    <message>
        <source>Restore test {code}: SHA-256 {sha256}; ledger verified up to entry {ledger}; compared with the vault field by field: {compared}.</source>
        <translation>Restore test {code}: SHA-256 {sha256}; ledger verified up to entry {ledger}; compared with the vault field by field: {compared}.</translation>
    </message>
    <message>
        <source>Restore test {code}: as many rows as the backup's list of contents says. Records opened: {opened}, sealed to the tester: {sealed}; earlier versions opened: {earlier}; files opened: {files}.</source>
        <translation>Restore test {code}: as many rows as the backup's list of contents says. Records opened: {opened}, sealed to the tester: {sealed}; earlier versions opened: {earlier}; files opened: {files}.</translation>
    </message>
    <message>
        <source>Restore test {code}: {result}, {seconds} seconds, backup {file}.</source>
        <translation>Restore test {code}: {result}, {seconds} seconds, backup {file}.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Save certificate…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Start the test</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Step {number} of {count}: {step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The backup is taken out beside the vault and unlocked as after a fire; everything in it that you may read is opened, counted and compared. The vault itself is only read, and the copy is gone afterwards.</source>
        <translation>The backup is taken out beside the vault and unlocked as after a fire; everything in it that you may read is opened, counted and compared. The vault itself is only read, and the copy is gone afterwards.</translation>
    </message>
    <message>
        <source>The one you had when the backup was made.</source>
        <translation>The one you had when the backup was made.</translation>
    </message>
    <message>
        <source>The sheet that was valid when the backup was made.</source>
        <translation>The sheet that was valid when the backup was made.</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was recorded, and its copy is gone.</source>
        <translation>The test was stopped. Nothing was recorded, and its copy is gone.</translation>
    </message>
    <message>
        <source>This is another computer than the one the vault is used on</source>
        <translation>This is another computer than the one the vault is used on</translation>
    </message>
    <message>
        <source>Type what opens the backup first.</source>
        <translation>Type what opens the backup first.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Unlock it</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>failed: {problem}</source>
        <translation>failed: {problem}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>up to entry {seq}</source>
        <translation>up to entry {seq}</translation>
    </message>
    <message>
        <source>{area} {code} reads otherwise in the backup than in the vault.</source>
        <translation>{area} {code} reads otherwise in the backup than in the vault.</translation>
    </message>
    <message>
        <source>{code} failed. Do not rely on this backup; make a new one and test that.</source>
        <translation>{code} failed. Do not rely on this backup; make a new one and test that.</translation>
    </message>
    <message>
        <source>{code} passed in {seconds} seconds. The backup is proven.</source>
        <translation>{code} passed in {seconds} seconds. The backup is proven.</translation>
    </message>
    <message>
        <source>{compared} of a sample of {sample}</source>
        <translation>{compared} of a sample of {sample}</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}, {place}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</source>
        <translation>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</translation>
    </message>
    <message>
        <source>A de-identified list is made as .pdf, .xlsx or .csv. End the file's name in one of these.</source>
        <translation>A de-identified list is made as .pdf, .xlsx or .csv. End the file's name in one of these.</translation>
    </message>
    <message>
        <source>A name is missing: give the firm and the person a name.</source>
        <translation>A name is missing: give the firm and the person a name.</translation>
    </message>
    <message>
        <source>A partner of this name is in the register already: {code}. Open that one instead.</source>
        <translation>A partner of this name is in the register already: {code}. Open that one instead.</translation>
    </message>
    <message>
        <source>A record with this code exists already.</source>
        <translation>A record with this code exists already.</translation>
    </message>
    <message>
        <source>A tranche without items holds nothing back. Name at least one.</source>
        <translation>A tranche without items holds nothing back. Name at least one.</translation>
    </message>
    <message>
        <source>A transfer is broken off by a manager, with a day and a reason, because what is out has to come back: “Now: Broken off” on its page, or “transfer break {code}”.</source>
        <translation>A transfer is broken off by a manager, with a day and a reason, because what is out has to come back: “Now: Broken off” on its page, or “transfer break {code}”.</translation>
    </message>
    <message>
        <source>A transfer is closed by a manager, with a day, after seeing what follows: “Now: Closed” on its page, or “transfer close {code}”.</source>
        <translation>A transfer is closed by a manager, with a day, after seeing what follows: “Now: Closed” on its page, or “transfer close {code}”.</translation>
    </message>
    <message>
        <source>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</source>
        <translation>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</translation>
    </message>
    <message>
        <source>An override ends on a day from today until {last}. Give such a day.</source>
        <translation>An override ends on a day from today until {last}. Give such a day.</translation>
    </message>
    <message>
        <source>Backups of another vault go to {path}. Choose a folder of its own for this one.</source>
        <translation>Backups of another vault go to {path}. Choose a folder of its own for this one.</translation>
    </message>
    <message>
        <source>Backups that failed: {count}.</source>
        <translation>Backups that failed: {count}.</translation>
    </message>
    <message>
        <source>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</source>
        <translation>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</translation>
    </message>
    <message>
        <source>Choose the folder or the medium first.</source>
        <translation>Choose the folder or the medium first.</translation>
    </message>
    <message>
        <source>Choose what counsel's answer comes to. Nothing was recorded.</source>
        <translation>Choose what counsel's answer comes to. Nothing was recorded.</translation>
    </message>
    <message>
        <source>New entries here begin at {lowest}. A manager or the owner lowers the level afterwards.</source>
        <translation>New entries here begin at {lowest}. A manager or the owner lowers the level afterwards.</translation>
    </message>
    <message>
        <source>No column looks like the client's name. Say which one it is, for example --map name=2. Columns: {columns}.</source>
        <translation>No column looks like the client's name. Say which one it is, for example --map name=2. Columns: {columns}.</translation>
    </message>
    <message>
        <source>No register has a record with the code {code}.</source>
        <translation>No register has a record with the code {code}.</translation>
    </message>
    <message>
        <source>No signature lets this through. {reasons}</source>
        <translation>No signature lets this through. {reasons}</translation>
    </message>
    <message>
        <source>Nobody changes their own access. Ask another owner or manager.</source>
        <translation>Nobody changes their own access. Ask another owner or manager.</translation>
    </message>
    <message>
        <source>Not to be handed over. {reasons}</source>
        <translation>Not to be handed over. {reasons}</translation>
    </message>
    <message>
        <source>Nothing can be written to the place for backups {path}. Choose another, or ask who manages it.</source>
        <translation>Nothing can be written to the place for backups {path}. Choose another, or ask who manages it.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</source>
        <translation>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, or only a dot. Sign in the box, then go on.</source>
        <translation>Nothing is drawn yet, or only a dot. Sign in the box, then go on.</translation>
    </message>
    <message>
        <source>Nothing of {codes} is out any more, so there is nothing to ask for.</source>
        <translation>Nothing of {codes} is out any more, so there is nothing to ask for.</translation>
    </message>
    <message>
        <source>Nothing was closed: what follows for {code} changed while you looked at it. Look at it once more.</source>
        <translation>Nothing was closed: what follows for {code} changed while you looked at it. Look at it once more.</translation>
    </message>
    <message>
        <source>Nothing was moved: the dates of {code} changed while you looked at them. Look at them once more.</source>
        <translation>Nothing was moved: the dates of {code} changed while you looked at them. Look at them once more.</translation>
    </message>
    <message>
        <source>Nothing was moved: “{first}” would come after “{second}”. Choose another day.</source>
        <translation>Nothing was moved: “{first}” would come after “{second}”. Choose another day.</translation>
    </message>
    <message>
        <source>Nothing was saved. Please correct: {problems}</source>
        <translation>Nothing was saved. Please correct: {problems}</translation>
    </message>
    <message>
        <source>Nothing you may read concerns {person} of {party}. Check how both names are written in the agreement.</source>
        <translation>Nothing you may read concerns {person} of {party}. Check how both names are written in the agreement.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner, or change or revoke an owner.</source>
        <translation>Only an owner can make somebody an owner, or change or revoke an owner.</translation>
    </message>
    <message>
        <source>Only {count} clients could go into the list; with fewer than {fewest} each could be recognised. Nothing was made.</source>
        <translation>Only {count} clients could go into the list; with fewer than {fewest} each could be recognised. Nothing was made.</translation>
    </message>
    <message>
        <source>Override {code} does not cover this: it holds for the items, the recipient, the agreement and the reasons it was signed for, as they were then, until its last day. Have a new one signed. What stands against it: {reasons}</source>
        <translation>Override {code} does not cover this: it holds for the items, the recipient, the agreement and the reasons it was signed for, as they were then, until its last day. Have a new one signed. What stands against it: {reasons}</translation>
    </message>
    <message>
        <source>Override {code} is voided already.</source>
        <translation>Override {code} is voided already.</translation>
    </message>
    <message>
        <source>Paper is handed over with a copy number: give it here, or enter it in {item}.</source>
        <translation>Paper is handed over with a copy number: give it here, or enter it in {item}.</translation>
    </message>
    <message>
        <source>Problems found: {count}. Keep the vault as it is and restore from a backup if data is damaged.</source>
        <translation>Problems found: {count}. Keep the vault as it is and restore from a backup if data is damaged.</translation>
    </message>
    <message>
        <source>Rows that cannot be imported: {count}. Nothing was written. Correct the list, or use --skip-bad-rows.</source>
        <translation>Rows that cannot be imported: {count}. Nothing was written. Correct the list, or use --skip-bad-rows.</translation>
    </message>
    <message>
        <source>Say what counsel is asked, and which counsel. Nothing was recorded.</source>
        <translation>Say what counsel is asked, and which counsel. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Say what follows from the breach. Nothing was recorded.</source>
        <translation>Say what follows from the breach. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Say what is to be changed: “--name”, “--keeper”, “--place”, “--every”, “--kind” or “--folder”.</source>
        <translation>Say what is to be changed: “--name”, “--keeper”, “--place”, “--every”, “--kind” or “--folder”.</translation>
    </message>
    <message>
        <source>Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.</source>
        <translation>Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Say who gets it: a party with --to and a person with --person.</source>
        <translation>Say who gets it: a party with --to and a person with --person.</translation>
    </message>
    <message>
        <source>Say why the agreement is revoked. Nothing was recorded.</source>
        <translation>Say why the agreement is revoked. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Say why the backup is removed. Nothing was changed.</source>
        <translation>Say why the backup is removed. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why the gate is overridden. Nothing was signed.</source>
        <translation>Say why the gate is overridden. Nothing was signed.</translation>
    </message>
    <message>
        <source>Say why the tranche is released. Nothing was changed.</source>
        <translation>Say why the tranche is released. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why the transfer is broken off. Nothing was changed.</source>
        <translation>Say why the transfer is broken off. Nothing was changed.</translation>
    </message>
    <message>
        <source>Signed on paper needs the paper: give the signed file (a scan), or say where the original is kept, the signing day, and who signed for us and for the other side. Nothing was recorded.</source>
        <translation>Signed on paper needs the paper: give the signed file (a scan), or say where the original is kept, the signing day, and who signed for us and for the other side. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Somebody is named after the signing by a written notice or an addendum: say which one, and of which day. Nothing was recorded.</source>
        <translation>Somebody is named after the signing by a written notice or an addendum: say which one, and of which day. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed.</source>
        <translation>Something went wrong that the program did not expect ({kind}). Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing was written; the earlier backups are as they were.</source>
        <translation>The backup was stopped. Nothing was written; the earlier backups are as they were.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read to its end: its medium failed or was taken away. Connect it again, and retry.</source>
        <translation>The backup {file} cannot be read to its end: its medium failed or was taken away. Connect it again, and retry.</translation>
    </message>
    <message>
        <source>The backup {file} does not open with your keys: you were not among the people of the vault then. Ask somebody who was.</source>
        <translation>The backup {file} does not open with your keys: you were not among the people of the vault then. Ask somebody who was.</translation>
    </message>
    <message>
        <source>The backup {file} ends with ledger entry {seq}, and this vault has another one there, or none: they do not belong to the same history. Ask who changed or replaced the vault.</source>
        <translation>The backup {file} ends with ledger entry {seq}, and this vault has another one there, or none: they do not belong to the same history. Ask who changed or replaced the vault.</translation>
    </message>
    <message>
        <source>The backup {file} holds other files than a backup does. It was not made by CustKeeper; nothing was unpacked.</source>
        <translation>The backup {file} holds other files than a backup does. It was not made by CustKeeper; nothing was unpacked.</translation>
    </message>
    <message>
        <source>The backup {file} is cut short: it was not copied to its end. Copy it again, or take another backup.</source>
        <translation>The backup {file} is cut short: it was not copied to its end. Copy it again, or take another backup.</translation>
    </message>
    <message>
        <source>The backup {file} is not as it was written: some of its bytes have changed. Take another backup.</source>
        <translation>The backup {file} is not as it was written: some of its bytes have changed. Take another backup.</translation>
    </message>
    <message>
        <source>The backup {file} is of another vault ({vault}). Choose one of this vault.</source>
        <translation>The backup {file} is of another vault ({vault}). Choose one of this vault.</translation>
    </message>
    <message>
        <source>The backup {file} says of itself what is not true ({what}): it was put together from parts. Take another backup.</source>
        <translation>The backup {file} says of itself what is not true ({what}): it was put together from parts. Take another backup.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version of CustKeeper. Install that version on this computer.</source>
        <translation>The backup {file} was made by a newer version of CustKeeper. Install that version on this computer.</translation>
    </message>
    <message>
        <source>The backup {file} was read whole, but its ledger has problems ({count}). Check the vault itself, in the tab Ledger or by “vault check”.</source>
        <translation>The backup {file} was read whole, but its ledger has problems ({count}). Check the vault itself, in the tab Ledger or by “vault check”.</translation>
    </message>
    <message>
        <source>The checklist cannot be submitted yet. Finish these items first: {items}</source>
        <translation>The checklist cannot be submitted yet. Finish these items first: {items}</translation>
    </message>
    <message>
        <source>The checklist template {template} cannot be used: {part} is missing or wrong.</source>
        <translation>The checklist template {template} cannot be used: {part} is missing or wrong.</translation>
    </message>
    <message>
        <source>The code {code} is already used by another {area}. Choose another code.</source>
        <translation>The code {code} is already used by another {area}. Choose another code.</translation>
    </message>
    <message>
        <source>The data file {file} belongs to another vault. Put the right file back or restore a backup.</source>
        <translation>The data file {file} belongs to another vault. Put the right file back or restore a backup.</translation>
    </message>
    <message>
        <source>The database in the backup {file} is damaged ({what}). Take another backup, and make a new one of the vault.</source>
        <translation>The database in the backup {file} is damaged ({what}). Take another backup, and make a new one of the vault.</translation>
    </message>
    <message>
        <source>The day that stage begins with is missing in {code}. Enter it first: “Move a date…” on its page, or “transfer move {code} {anchor} DAY”.</source>
        <translation>The day that stage begins with is missing in {code}. Enter it first: “Move a date…” on its page, or “transfer move {code} {anchor} DAY”.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Give the day it happened.</source>
        <translation>The day {day} has not come yet. Give the day it happened.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record a disclosure on the day it happens, or later.</source>
        <translation>The day {day} has not come yet. Record a disclosure on the day it happens, or later.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record an addendum when it is signed.</source>
        <translation>The day {day} has not come yet. Record an addendum when it is signed.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record the notice when it was given.</source>
        <translation>The day {day} has not come yet. Record the notice when it was given.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record the signing when it has happened.</source>
        <translation>The day {day} has not come yet. Record the signing when it has happened.</translation>
    </message>
    <message>
        <source>The day {day} is before {code} was signed ({signed}). Give a later day.</source>
        <translation>The day {day} is before {code} was signed ({signed}). Give a later day.</translation>
    </message>
    <message>
        <source>The day {day} is past. Revoke the person instead: that changes the keys, too.</source>
        <translation>The day {day} is past. Revoke the person instead: that changes the keys, too.</translation>
    </message>
    <message>
        <source>The days of {code} are not typed over, because other dates hang on them. Use “Move a date…” on its page, or “transfer move {code} {anchor} DAY”, which shows them first.</source>
        <translation>The days of {code} are not typed over, because other dates hang on them. Use “Move a date…” on its page, or “transfer move {code} {anchor} DAY”, which shows them first.</translation>
    </message>
    <message>
        <source>The disk failed while something was read or written ({code}); nothing was changed. Try again; if it happens again, have the disk checked, and go on from a backup on another one.</source>
        <translation>The disk failed while something was read or written ({code}); nothing was changed. Try again; if it happens again, have the disk checked, and go on from a backup on another one.</translation>
    </message>
    <message>
        <source>The disk is full: the file {path} cannot be written. Free some space and try again.</source>
        <translation>The disk is full: the file {path} cannot be written. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not saved and the vault is unharmed. Free some space and try again.</source>
        <translation>The disk is full; the change was not saved and the vault is unharmed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The drawing has more than {limit} points. Clear it and sign once more.</source>
        <translation>The drawing has more than {limit} points. Clear it and sign once more.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as text (UTF-8). Save it again as plain text.</source>
        <translation>The file {path} cannot be read as text (UTF-8). Save it again as plain text.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or is empty. Check the name and your rights to it.</source>
        <translation>The file {path} cannot be read, or is empty. Check the name and your rights to it.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check the name, and that it is a file you may open.</source>
        <translation>The file {path} cannot be read. Check the name, and that it is a file you may open.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Choose a folder you may write to.</source>
        <translation>The file {path} cannot be written. Choose a folder you may write to.</translation>
    </message>
    <message>
        <source>The file {path} has no rows. Export the client list again.</source>
        <translation>The file {path} has no rows. Export the client list again.</translation>
    </message>
    <message>
        <source>The file {path} is neither CSV text (UTF-8 or GB18030) nor an Excel file. Save the list as CSV UTF-8 or XLSX.</source>
        <translation>The file {path} is neither CSV text (UTF-8 or GB18030) nor an Excel file. Save the list as CSV UTF-8 or XLSX.</translation>
    </message>
    <message>
        <source>The file {path} is too large or not a real spreadsheet. Split the list into several files.</source>
        <translation>The file {path} is too large or not a real spreadsheet. Split the list into several files.</translation>
    </message>
    <message>
        <source>The gate answers otherwise by now. Nothing was signed; close this and read the new answer.</source>
        <translation>The gate answers otherwise by now. Nothing was signed; close this and read the new answer.</translation>
    </message>
    <message>
        <source>The gate lets this through already. Record the disclosure; no override is needed.</source>
        <translation>The gate lets this through already. Record the disclosure; no override is needed.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}.</source>
        <translation>The list has no column “{column}”. Its columns are: {columns}.</translation>
    </message>
    <message>
        <source>The list has rows that cannot be imported: {count}.</source>
        <translation>The list has rows that cannot be imported: {count}.</translation>
    </message>
    <message>
        <source>The list has {count} columns; {limit} are the most. Remove the ones that are not client data.</source>
        <translation>The list has {count} columns; {limit} are the most. Remove the ones that are not client data.</translation>
    </message>
    <message>
        <source>The naming cannot begin on {day}, before its notice or addendum of {basis}.</source>
        <translation>The naming cannot begin on {day}, before its notice or addendum of {basis}.</translation>
    </message>
    <message>
        <source>The place for backups {path} is not there. Connect the stick or the network drive, then try again.</source>
        <translation>The place for backups {path} is not there. Connect the stick or the network drive, then try again.</translation>
    </message>
    <message>
        <source>The place for backups {path} went away or failed while the backup was written. The earlier backups are as they were; connect it again and repeat.</source>
        <translation>The place for backups {path} went away or failed while the backup was written. The earlier backups are as they were; connect it again and repeat.</translation>
    </message>
    <message>
        <source>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</source>
        <translation>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</translation>
    </message>
    <message>
        <source>The report “{kind}” is no draft, so there is no Word file of it. Let the file's name end in .pdf.</source>
        <translation>The report “{kind}” is no draft, so there is no Word file of it. Let the file's name end in .pdf.</translation>
    </message>
    <message>
        <source>The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf.</source>
        <translation>The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf.</translation>
    </message>
    <message>
        <source>The risk is a whole number from {low} to {high}.</source>
        <translation>The risk is a whole number from {low} to {high}.</translation>
    </message>
    <message>
        <source>The same person has signed this text of {code} already. The other side signs next.</source>
        <translation>The same person has signed this text of {code} already. The other side signs next.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again.</source>
        <translation>The two passphrases differ. Start again.</translation>
    </message>
    <message>
        <source>The vault cannot be used in {path}: {reason}. Move the whole folder to this computer's own disk and open it there; a backup may stay.</source>
        <translation>The vault cannot be used in {path}: {reason}. Move the whole folder to this computer's own disk and open it there; a backup may stay.</translation>
    </message>
    <message>
        <source>The vault could not be brought up to this version of CustKeeper ({what}); it is as it was. Go on with the version you had, and report this.</source>
        <translation>The vault could not be brought up to this version of CustKeeper ({what}); it is as it was. Go on with the version you had, and report this.</translation>
    </message>
    <message>
        <source>The vault could not carry this out ({code}); nothing was changed.</source>
        <translation>The vault could not carry this out ({code}); nothing was changed.</translation>
    </message>
    <message>
        <source>The vault is closed, so nothing more is read or written. Unlock it and do this again.</source>
        <translation>The vault is closed, so nothing more is read or written. Unlock it and do this again.</translation>
    </message>
    <message>
        <source>The vault is open at {holder} since {since}. Close it there first.</source>
        <translation>The vault is open at {holder} since {since}. Close it there first.</translation>
    </message>
    <message>
        <source>The vault's data file {file} is damaged or cut short. Restore the vault from a backup.</source>
        <translation>The vault's data file {file} is damaged or cut short. Restore the vault from a backup.</translation>
    </message>
    <message>
        <source>The vault's data file {file} is missing. Restore the vault from a backup; do not create a new one.</source>
        <translation>The vault's data file {file} is missing. Restore the vault from a backup; do not create a new one.</translation>
    </message>
    <message>
        <source>The vault's folder {path} cannot be written to, and the program has to. Ask who manages it for the right; a vault on a read-only medium is copied to this computer's own disk first.</source>
        <translation>The vault's folder {path} cannot be written to, and the program has to. Ask who manages it for the right; a vault on a read-only medium is copied to this computer's own disk first.</translation>
    </message>
    <message>
        <source>The vault's header is not the newest its ledger knows: somebody put an older one back. Copy header.json from the newest backup; do not go on with this one.</source>
        <translation>The vault's header is not the newest its ledger knows: somebody put an older one back. Copy header.json from the newest backup; do not go on with this one.</translation>
    </message>
    <message>
        <source>The vault's keys were changed since this computer was given the key for backups. Open the vault here once with your passphrase; the key is renewed then.</source>
        <translation>The vault's keys were changed since this computer was given the key for backups. Open the vault here once with your passphrase; the key is renewed then.</translation>
    </message>
    <message>
        <source>The vault's keys were changed since this computer was let in. Use the passphrase; Settings switches it on again.</source>
        <translation>The vault's keys were changed since this computer was let in. Use the passphrase; Settings switches it on again.</translation>
    </message>
    <message>
        <source>The vault's root key is not the one this computer knows. Compare the fingerprint with the firm card; if they differ, somebody replaced the vault.</source>
        <translation>The vault's root key is not the one this computer knows. Compare the fingerprint with the firm card; if they differ, somebody replaced the vault.</translation>
    </message>
    <message>
        <source>The work was interrupted; nothing of it was saved.</source>
        <translation>The work was interrupted; nothing of it was saved.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.</translation>
    </message>
    <message>
        <source>The workbook {path} is protected by a password or in the old .xls form. Save it as XLSX without a password.</source>
        <translation>The workbook {path} is protected by a password or in the old .xls form. Save it as XLSX without a password.</translation>
    </message>
    <message>
        <source>There is already a person named {name}. Add something that tells them apart.</source>
        <translation>There is already a person named {name}. Add something that tells them apart.</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose a new name; nothing was overwritten.</source>
        <translation>There is already something at {path}. Choose a new name; nothing was overwritten.</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Connect the medium it lies on, or choose another file.</source>
        <translation>There is no backup at {path}. Connect the medium it lies on, or choose another file.</translation>
    </message>
    <message>
        <source>There is no checklist template “{template}”. The templates are: {templates}.</source>
        <translation>There is no checklist template “{template}”. The templates are: {templates}.</translation>
    </message>
    <message>
        <source>There is no draft for agreements of this kind. There is one for: {kinds}.</source>
        <translation>There is no draft for agreements of this kind. There is one for: {kinds}.</translation>
    </message>
    <message>
        <source>There is no person named {name} in this vault.</source>
        <translation>There is no person named {name} in this vault.</translation>
    </message>
    <message>
        <source>There is no register “{area}”. The registers are: {areas}.</source>
        <translation>There is no register “{area}”. The registers are: {areas}.</translation>
    </message>
    <message>
        <source>There is no report “{kind}”. The reports are: {kinds}.</source>
        <translation>There is no report “{kind}”. The reports are: {kinds}.</translation>
    </message>
    <message>
        <source>There is no text. Write down what counsel said, or what was decided; nothing was recorded.</source>
        <translation>There is no text. Write down what counsel said, or what was decided; nothing was recorded.</translation>
    </message>
    <message>
        <source>There is no text. Write the wording of the clause; nothing was recorded.</source>
        <translation>There is no text. Write the wording of the clause; nothing was recorded.</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder, or create a vault first.</source>
        <translation>There is no vault at {path}. Check the folder, or create a vault first.</translation>
    </message>
    <message>
        <source>There is no {area} with the code {code}. List them to see the codes in use.</source>
        <translation>There is no {area} with the code {code}. List them to see the codes in use.</translation>
    </message>
    <message>
        <source>There is not enough room for a backup in {path}: {needed} MB are needed and {free} MB are free. The earlier backups are as they were; make room, or choose another place.</source>
        <translation>There is not enough room for a backup in {path}: {needed} MB are needed and {free} MB are free. The earlier backups are as they were; make room, or choose another place.</translation>
    </message>
    <message>
        <source>There is not enough room to restore to {path}: {needed} MB are needed and {free} MB are free. Nothing was written; make room, or choose another disk.</source>
        <translation>There is not enough room to restore to {path}: {needed} MB are needed and {free} MB are free. Nothing was written; make room, or choose another disk.</translation>
    </message>
    <message>
        <source>These disclosures went to different recipients. Write a letter to each.</source>
        <translation>These disclosures went to different recipients. Write a letter to each.</translation>
    </message>
    <message>
        <source>These items fall under different agreements ({agreements}). Record a disclosure of its own for each.</source>
        <translation>These items fall under different agreements ({agreements}). Record a disclosure of its own for each.</translation>
    </message>
    <message>
        <source>This PC does not have this firm's secret yet: type it from the firm card, scan it, or choose its file.</source>
        <translation>This PC does not have this firm's secret yet: type it from the firm card, scan it, or choose its file.</translation>
    </message>
    <message>
        <source>This PC's keyring, where the firm's secret lies, is locked or does not answer. Unlock it and try again, or type the secret from the firm card.</source>
        <translation>This PC's keyring, where the firm's secret lies, is locked or does not answer. Unlock it and try again, or type the secret from the firm card.</translation>
    </message>
    <message>
        <source>This addendum changes nothing: give a new term, survival, scope or level, or what else it says.</source>
        <translation>This addendum changes nothing: give a new term, survival, scope or level, or what else it says.</translation>
    </message>
    <message>
        <source>This belongs to a transfer with an insider list, and not all of its insiders hold the key of the level {level}. Give it to them first, or take them off the list.</source>
        <translation>This belongs to a transfer with an insider list, and not all of its insiders hold the key of the level {level}. Give it to them first, or take them off the list.</translation>
    </message>
    <message>
        <source>This cannot be a code. A code has at most {limit} characters, all of them visible, and no spaces around it.</source>
        <translation>This cannot be a code. A code has at most {limit} characters, all of them visible, and no spaces around it.</translation>
    </message>
    <message>
        <source>This checklist has no item “{item}”. Its items are: {items}.</source>
        <translation>This checklist has no item “{item}”. Its items are: {items}.</translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it with the paper, group by group, and type it again.</source>
        <translation>This code has a typing error. Compare it with the paper, group by group, and type it again.</translation>
    </message>
    <message>
        <source>This computer has no key for backups yet. Open the vault here with your passphrase and allow unattended backups in the tab Backups &amp; tests, or by “backup key enable”.</source>
        <translation>This computer has no key for backups yet. Open the vault here with your passphrase and allow unattended backups in the tab Backups &amp; tests, or by “backup key enable”.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep a key for you, or you are not logged in to it. Use your passphrase.</source>
        <translation>This computer has no keyring that could keep a key for you, or you are not logged in to it. Use your passphrase.</translation>
    </message>
    <message>
        <source>This computer's keyring does not answer. Look whether the system asks you something in another window, or use your passphrase.</source>
        <translation>This computer's keyring does not answer. Look whether the system asks you something in another window, or use your passphrase.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold your key for this vault. Use the passphrase; Settings switches it on again.</source>
        <translation>This computer's keyring does not hold your key for this vault. Use the passphrase; Settings switches it on again.</translation>
    </message>
    <message>
        <source>This computer's keyring is locked. Unlock it and try again, or use your passphrase.</source>
        <translation>This computer's keyring is locked. Unlock it and try again, or use your passphrase.</translation>
    </message>
    <message>
        <source>This computer's keyring refused ({kind}). Use your passphrase.</source>
        <translation>This computer's keyring refused ({kind}). Use your passphrase.</translation>
    </message>
    <message>
        <source>This drawing is not in the form that signatures are kept in.</source>
        <translation>This drawing is not in the form that signatures are kept in.</translation>
    </message>
    <message>
        <source>This firm secret belongs to another vault. Take the firm card with the vault id {vault}.</source>
        <translation>This firm secret belongs to another vault. Take the firm card with the vault id {vault}.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault, so nothing is written to it. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>This is an older copy of the vault, so nothing is written to it. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</translation>
    </message>
    <message>
        <source>This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language.</source>
        <translation>This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language.</translation>
    </message>
    <message>
        <source>This needs the key of a transfer that you are no insider of. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>This needs the key of a transfer that you are no insider of. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</translation>
    </message>
    <message>
        <source>This person gave you your own key, so you cannot end their right to give keys. Ask an owner to do it.</source>
        <translation>This person gave you your own key, so you cannot end their right to give keys. Ask an owner to do it.</translation>
    </message>
    <message>
        <source>This recovery code does not open the vault. Use the newest recovery sheet of this person.</source>
        <translation>This recovery code does not open the vault. Use the newest recovery sheet of this person.</translation>
    </message>
    <message>
        <source>This report needs a subject: {what}. Add it with --subject.</source>
        <translation>This report needs a subject: {what}. Add it with --subject.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of CustKeeper. Install that version on this computer.</source>
        <translation>This vault was written by a newer version of CustKeeper. Install that version on this computer.</translation>
    </message>
    <message>
        <source>To be returned by {day} is before the hand-over. Give a later day.</source>
        <translation>To be returned by {day} is before the hand-over. Give a later day.</translation>
    </message>
    <message>
        <source>Type the printed name, and for whom and in what function it is signed; each at most {limit} characters.</source>
        <translation>Type the printed name, and for whom and in what function it is signed; each at most {limit} characters.</translation>
    </message>
    <message>
        <source>Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on.</source>
        <translation>Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on.</translation>
    </message>
    <message>
        <source>What is shown on screen stays here, so nothing has to come back. Leave out the day of return and the copy number.</source>
        <translation>What is shown on screen stays here, so nothing has to come back. Leave out the day of return and the copy number.</translation>
    </message>
    <message>
        <source>You came in with this computer's key, and this needs your passphrase ({what}). Type it in Settings, or open the vault with it.</source>
        <translation>You came in with this computer's key, and this needs your passphrase ({what}). Type it in Settings, or open the vault with it.</translation>
    </message>
    <message>
        <source>You do not hold the key for the level {level} yourself, so you cannot use or pass it on.</source>
        <translation>You do not hold the key for the level {level} yourself, so you cannot use or pass it on.</translation>
    </message>
    <message>
        <source>You prepared this checklist yourself, so somebody else must sign it: {others}.</source>
        <translation>You prepared this checklist yourself, so somebody else must sign it: {others}.</translation>
    </message>
    <message>
        <source>You signed override {code} yourself, so somebody else must record the disclosure, or sign: {others}.</source>
        <translation>You signed override {code} yourself, so somebody else must record the disclosure, or sign: {others}.</translation>
    </message>
    <message>
        <source>Your access to this vault ended with {day}. An owner or a manager can give you a new end date.</source>
        <translation>Your access to this vault ended with {day}. An owner or a manager can give you a new end date.</translation>
    </message>
    <message>
        <source>Your access to this vault was taken back while you had it open. Nothing was changed.</source>
        <translation>Your access to this vault was taken back while you had it open. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your role ({role}) may not do this: {action}. Ask a manager or the owner.</source>
        <translation>Your role ({role}) may not do this: {action}. Ask a manager or the owner.</translation>
    </message>
    <message>
        <source>{area} {code} belongs to this and its level is one that is not sealed. Give it the level {level} first, then do this again.</source>
        <translation>{area} {code} belongs to this and its level is one that is not sealed. Give it the level {level} first, then do this again.</translation>
    </message>
    <message>
        <source>{area} {code} belongs to this and lies under a key you do not hold, so it cannot be sealed for the insiders. Somebody who holds that key can do it.</source>
        <translation>{area} {code} belongs to this and lies under a key you do not hold, so it cannot be sealed for the insiders. Somebody who holds that key can do it.</translation>
    </message>
    <message>
        <source>{area}: these are not entered by hand; use their own commands.</source>
        <translation>{area}: these are not entered by hand; use their own commands.</translation>
    </message>
    <message>
        <source>{area}: these are not signed on the spot.</source>
        <translation>{area}: these are not signed on the spot.</translation>
    </message>
    <message>
        <source>{code} becomes signed with its signatures only: “Sign here…” or “Signed on paper…” on its page, or “agreement sign {code}” or “agreement paper {code}”. Nothing was changed.</source>
        <translation>{code} becomes signed with its signatures only: “Sign here…” or “Signed on paper…” on its page, or “agreement sign {code}” or “agreement paper {code}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>{code} cannot go from “{state}” to “{target}”.</source>
        <translation>{code} cannot go from “{state}” to “{target}”.</translation>
    </message>
    <message>
        <source>{code} cannot have been answered on {day}: give a day from the question until today.</source>
        <translation>{code} cannot have been answered on {day}: give a day from the question until today.</translation>
    </message>
    <message>
        <source>{code} cannot have been broken off on {day}: that day has not come yet.</source>
        <translation>{code} cannot have been broken off on {day}: that day has not come yet.</translation>
    </message>
    <message>
        <source>{code} cannot have been released on {day}: that day has not come yet.</source>
        <translation>{code} cannot have been released on {day}: that day has not come yet.</translation>
    </message>
    <message>
        <source>{code} cannot have closed on {day}: that day has not come yet. Close it on the day, or give the day it was.</source>
        <translation>{code} cannot have closed on {day}: that day has not come yet. Close it on the day, or give the day it was.</translation>
    </message>
    <message>
        <source>{code} cannot have ended on {day}: give a day from the hand-over until today.</source>
        <translation>{code} cannot have ended on {day}: give a day from the hand-over until today.</translation>
    </message>
    <message>
        <source>{code} has no addendum {number}. Record the addendum first, or name by a notice.</source>
        <translation>{code} has no addendum {number}. Record the addendum first, or name by a notice.</translation>
    </message>
    <message>
        <source>{code} has no text yet. Write its wording first, then ask counsel about it.</source>
        <translation>{code} has no text yet. Write its wording first, then ask counsel about it.</translation>
    </message>
    <message>
        <source>{code} has no version {number}. It has {count}.</source>
        <translation>{code} has no version {number}. It has {count}.</translation>
    </message>
    <message>
        <source>{code} is about a clause that has changed since. Ask counsel again before you decide.</source>
        <translation>{code} is about a clause that has changed since. Ask counsel again before you decide.</translation>
    </message>
    <message>
        <source>{code} is about another clause. Name the opinion that was given about this one.</source>
        <translation>{code} is about another clause. Name the opinion that was given about this one.</translation>
    </message>
    <message>
        <source>{code} is bound by {agreements}, so it is neither removed nor renamed. It can go when their duties have ended.</source>
        <translation>{code} is bound by {agreements}, so it is neither removed nor renamed. It can go when their duties have ended.</translation>
    </message>
    <message>
        <source>{code} is known to the insiders of its transfer only, and you are none of them. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>{code} is known to the insiders of its transfer only, and you are none of them. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</translation>
    </message>
    <message>
        <source>{code} is not broken off, so nothing has to be asked back from everybody.</source>
        <translation>{code} is not broken off, so nothing has to be asked back from everybody.</translation>
    </message>
    <message>
        <source>{code} is not out any more: “{state}”. Nothing was recorded.</source>
        <translation>{code} is not out any more: “{state}”. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{code} is not past its day of return on {day}. Have it returned or destroyed instead.</source>
        <translation>{code} is not past its day of return on {day}. Have it returned or destroyed instead.</translation>
    </message>
    <message>
        <source>{code} is not signed yet: change the draft itself. Nothing was recorded.</source>
        <translation>{code} is not signed yet: change the draft itself. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{code} is not taken back to unsigned: {disclosures} were handed over under it. A signed addendum puts a mistake right.</source>
        <translation>{code} is not taken back to unsigned: {disclosures} were handed over under it. A signed addendum puts a mistake right.</translation>
    </message>
    <message>
        <source>{code} is not waiting for a signature. Submit it first.</source>
        <translation>{code} is not waiting for a signature. Submit it first.</translation>
    </message>
    <message>
        <source>{code} is not what its witness signed. Do not rely on it; run “vault check”.</source>
        <translation>{code} is not what its witness signed. Do not rely on it; run “vault check”.</translation>
    </message>
    <message>
        <source>{code} is sealed at the level {level}; you do not hold its key. An owner or manager who holds it can give it to you.</source>
        <translation>{code} is sealed at the level {level}; you do not hold its key. An owner or manager who holds it can give it to you.</translation>
    </message>
    <message>
        <source>{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is.</source>
        <translation>{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is.</translation>
    </message>
    <message>
        <source>{code} is signed already. A signed addendum changes it. Nothing was recorded.</source>
        <translation>{code} is signed already. A signed addendum changes it. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{code} is signed, so its terms are not edited ({fields}). Record a signed addendum instead. Nothing was changed.</source>
        <translation>{code} is signed, so its terms are not edited ({fields}). Record a signed addendum instead. Nothing was changed.</translation>
    </message>
    <message>
        <source>{code} is signed, so whom it names is changed by a written notice or an addendum, not by editing: “Name somebody later…” on its page, or “agreement name {code}”. Taking somebody out stays possible. Nothing was changed.</source>
        <translation>{code} is signed, so whom it names is changed by a written notice or an addendum, not by editing: “Name somebody later…” on its page, or “agreement name {code}”. Taking somebody out stays possible. Nothing was changed.</translation>
    </message>
    <message>
        <source>{code} is the last backup that a restore test has proven. Test a newer one first; it stays until then.</source>
        <translation>{code} is the last backup that a restore test has proven. Test a newer one first; it stays until then.</translation>
    </message>
    <message>
        <source>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</source>
        <translation>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</translation>
    </message>
    <message>
        <source>{code} is “{state}”, so this cannot be recorded for it. Ask again for a new opinion.</source>
        <translation>{code} is “{state}”, so this cannot be recorded for it. Ask again for a new opinion.</translation>
    </message>
    <message>
        <source>{code} is “{state}”: its wording stands. Add a clause of its own for what is agreed from now on.</source>
        <translation>{code} is “{state}”: its wording stands. Add a clause of its own for what is agreed from now on.</translation>
    </message>
    <message>
        <source>{code} is “{state}”: nobody signs it now. Nothing was written.</source>
        <translation>{code} is “{state}”: nobody signs it now. Nothing was written.</translation>
    </message>
    <message>
        <source>{code} still holds what was handed over ({disclosures}), so it is neither removed nor renamed. Record first how each ended.</source>
        <translation>{code} still holds what was handed over ({disclosures}), so it is neither removed nor renamed. Record first how each ended.</translation>
    </message>
    <message>
        <source>{code} was a showing on {day}. Showing it on another day is a disclosure of its own: record one for today.</source>
        <translation>{code} was a showing on {day}. Showing it on another day is a disclosure of its own: record one for today.</translation>
    </message>
    <message>
        <source>{code} was asked again since. Go on with the newer one.</source>
        <translation>{code} was asked again since. Go on with the newer one.</translation>
    </message>
    <message>
        <source>{code} was broken off: its days are not moved any more.</source>
        <translation>{code} was broken off: its days are not moved any more.</translation>
    </message>
    <message>
        <source>{code} was changed again since, so this step cannot be undone any more. Change it by hand.</source>
        <translation>{code} was changed again since, so this step cannot be undone any more. Change it by hand.</translation>
    </message>
    <message>
        <source>{code} was changed by somebody else meanwhile. Load it again and repeat your change.</source>
        <translation>{code} was changed by somebody else meanwhile. Load it again and repeat your change.</translation>
    </message>
    <message>
        <source>{code} was changed while it was being read, so nothing was signed. Show the new text and sign that.</source>
        <translation>{code} was changed while it was being read, so nothing was signed. Show the new text and sign that.</translation>
    </message>
    <message>
        <source>{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}</source>
        <translation>{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}</translation>
    </message>
    <message>
        <source>{code} was not recorded as shown on screen. To show the same items, hand them over anew in the form “Shown on screen”.</source>
        <translation>{code} was not recorded as shown on screen. To show the same items, hand them over anew in the form “Shown on screen”.</translation>
    </message>
    <message>
        <source>{code} was not spoken but handed over. Print its receipt instead.</source>
        <translation>{code} was not spoken but handed over. Print its receipt instead.</translation>
    </message>
    <message>
        <source>{code} was only shown on screen: nothing stayed with the recipient, so there is no copy, receipt or memo of it. Record what leaves as a disclosure of its own.</source>
        <translation>{code} was only shown on screen: nothing stayed with the recipient, so there is no copy, receipt or memo of it. Record what leaves as a disclosure of its own.</translation>
    </message>
    <message>
        <source>{code} was revoked already. Nothing was recorded.</source>
        <translation>{code} was revoked already. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{code} was signed before anything was disclosed: there is nothing to decide.</source>
        <translation>{code} was signed before anything was disclosed: there is nothing to decide.</translation>
    </message>
    <message>
        <source>{code} was spoken; there is no copy of it. Print its memo instead.</source>
        <translation>{code} was spoken; there is no copy of it. Print its memo instead.</translation>
    </message>
    <message>
        <source>{code} would end on {day}, before it begins ({start}). Give a later day.</source>
        <translation>{code} would end on {day}, before it begins ({start}). Give a later day.</translation>
    </message>
    <message>
        <source>{code}: the restore test failed. {problem}</source>
        <translation>{code}: the restore test failed. {problem}</translation>
    </message>
    <message>
        <source>{code}: the words are those of {version}. A new version needs other words.</source>
        <translation>{code}: the words are those of {version}. A new version needs other words.</translation>
    </message>
    <message>
        <source>{day} is past. Take {name} off the list instead: that changes the key, too.</source>
        <translation>{day} is past. Take {name} off the list instead: that changes the key, too.</translation>
    </message>
    <message>
        <source>{doubt}</source>
        <translation>{doubt}</translation>
    </message>
    <message>
        <source>{file} is not a backup of CustKeeper. Choose a file that ends in .ckbackup.</source>
        <translation>{file} is not a backup of CustKeeper. Choose a file that ends in .ckbackup.</translation>
    </message>
    <message>
        <source>{name} does not hold the key of the level {level}, which {code} or something of it has. Give that first, then put them on the list.</source>
        <translation>{name} does not hold the key of the level {level}, which {code} or something of it has. Give that first, then put them on the list.</translation>
    </message>
    <message>
        <source>{name} has not passed the confidentiality training yet. Confirm the day they passed it, then give the key.</source>
        <translation>{name} has not passed the confidentiality training yet. Confirm the day they passed it, then give the key.</translation>
    </message>
    <message>
        <source>{name} holds no firm secret: its first line should be the 26 characters of the firm card.</source>
        <translation>{name} holds no firm secret: its first line should be the 26 characters of the firm card.</translation>
    </message>
    <message>
        <source>{name} is an insider since {since}; the end cannot be before that day.</source>
        <translation>{name} is an insider since {since}; the end cannot be before that day.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so only its hash is kept here: say where the original is kept as well. Nothing was recorded.</source>
        <translation>{name} is larger than {limit} MB, so only its hash is kept here: say where the original is kept as well. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Keep it where it is and write its place and SHA-256 into the evidence.</source>
        <translation>{name} is larger than {limit} MB. Keep it where it is and write its place and SHA-256 into the evidence.</translation>
    </message>
    <message>
        <source>{name} is not a vault. Choose or drop a folder that ends in .ckvault.</source>
        <translation>{name} is not a vault. Choose or drop a folder that ends in .ckvault.</translation>
    </message>
    <message>
        <source>{name} is not on the insider list of {code}. “insider list” shows who is.</source>
        <translation>{name} is not on the insider list of {code}. “insider list” shows who is.</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} already.</source>
        <translation>{name} is on the insider list of {code} already.</translation>
    </message>
    <message>
        <source>{name} is the last owner, and only owners appoint owners. Make somebody else an owner first.</source>
        <translation>{name} is the last owner, and only owners appoint owners. Make somebody else an owner first.</translation>
    </message>
    <message>
        <source>{option} is missing. Add it to the command.</source>
        <translation>{option} is missing. Add it to the command.</translation>
    </message>
    <message>
        <source>{option}: “{typed}” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.</source>
        <translation>{option}: “{typed}” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, press “Change…” beside the place, in the tab Backups &amp; tests.</source>
        <translation>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, press “Change…” beside the place, in the tab Backups &amp; tests.</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, set it again: “backup target mend {code} FOLDER”.</source>
        <translation>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, set it again: “backup target mend {code} FOLDER”.</translation>
    </message>
    <message>
        <source>{path} is already the place {code}. Change that place, use it again, or choose another folder.</source>
        <translation>{path} is already the place {code}. Change that place, use it again, or choose another folder.</translation>
    </message>
    <message>
        <source>{path} is inside the vault's own folder: a backup there would go with it. Choose a place outside.</source>
        <translation>{path} is inside the vault's own folder: a backup there would go with it. Choose a place outside.</translation>
    </message>
    <message>
        <source>{path} is on the same disk as the vault: when the disk fails, both are gone. Choose another medium, or say why this one will do.</source>
        <translation>{path} is on the same disk as the vault: when the disk fails, both are gone. Choose another medium, or say why this one will do.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>“{argument}” is not readable text (UTF-8). Type it again, or rename the file.</source>
        <translation>“{argument}” is not readable text (UTF-8). Type it again, or rename the file.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a client. The fields are: {fields}.</source>
        <translation>“{field}” is not a field of a client. The fields are: {fields}.</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write it as 2027-03-01.</source>
        <translation>“{given}” is no day. Write it as 2027-03-01.</translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=COLUMN, for example name=公司名称 or name=2.</source>
        <translation>“{given}” is not of the form FIELD=COLUMN, for example name=公司名称 or name=2.</translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=VALUE. The fields of this register are: {fields}.</source>
        <translation>“{given}” is not of the form FIELD=VALUE. The fields of this register are: {fields}.</translation>
    </message>
    <message>
        <source>“{given}” is not of the form REGISTER:CODE, for example agreement:NDA0001.</source>
        <translation>“{given}” is not of the form REGISTER:CODE, for example agreement:NDA0001.</translation>
    </message>
    <message>
        <source>“{given}” says neither a period nor a person nor a record. Write 2027-01-01..2027-03-31, person:P0002 or client:K00001, or several with spaces between.</source>
        <translation>“{given}” says neither a period nor a person nor a record. Write 2027-01-01..2027-03-31, person:P0002 or client:K00001, or several with spaces between.</translation>
    </message>
    <message>
        <source>“{item}” can be set to “{status}” only with a reason.</source>
        <translation>“{item}” can be set to “{status}” only with a reason.</translation>
    </message>
    <message>
        <source>“{item}” cannot be ticked yet: it needs {evidence}.</source>
        <translation>“{item}” cannot be ticked yet: it needs {evidence}.</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it is: end its name in one of {endings}.</source>
        <translation>“{name}” does not say what kind of file it is: end its name in one of {endings}.</translation>
    </message>
    <message>
        <source>“{person}” is not among the people of {code} on {day}. Enter them there first (Partners, or “record party_person add name=… --parent {code}”), or hand it to somebody who is.</source>
        <translation>“{person}” is not among the people of {code} on {day}. Enter them there first (Partners, or “record party_person add name=… --parent {code}”), or hand it to somebody who is.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of days. Type 1 for a backup each day, 7 for one a week.</source>
        <translation>“{typed}” is no number of days. Type 1 for a backup each day, 7 for one a week.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it as 2027-03-01.</source>
        <translation>“{typed}” is not a day. Write it as 2027-03-01.</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone. It can only be voided with a reason.</source>
        <translation>“{what}” cannot be undone. It can only be voided with a reason.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Agreements, as they stand on this day</source>
        <translation>Agreements, as they stand on this day</translation>
    </message>
    <message>
        <source>All that proves what this person got and owes. It is the firm's own proof and not locked: keep it in the house.</source>
        <translation>All that proves what this person got and owes. It is the firm's own proof and not locked: keep it in the house.</translation>
    </message>
    <message>
        <source>An index with the SHA-256 of every file and the head of the ledger</source>
        <translation>An index with the SHA-256 of every file and the head of the ledger</translation>
    </message>
    <message>
        <source>Answer of the gate, as it was kept</source>
        <translation>Answer of the gate, as it was kept</translation>
    </message>
    <message>
        <source>Certificate of each agreement: {codes}</source>
        <translation>Certificate of each agreement: {codes}</translation>
    </message>
    <message>
        <source>Clauses that bind them: {codes}</source>
        <translation>Clauses that bind them: {codes}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copies and packages made</source>
        <translation>Copies and packages made</translation>
    </message>
    <message>
        <source>Copy, {at}</source>
        <translation>Copy, {at}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Disclosures that who made this pack could not read, whoever they went to: {count}</source>
        <translation>Disclosures that who made this pack could not read, whoever they went to: {count}</translation>
    </message>
    <message>
        <source>Disclosures you hold no key for, whoever they went to: {count}</source>
        <translation>Disclosures you hold no key for, whoever they went to: {count}</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>Duties until</translation>
    </message>
    <message>
        <source>Each disclosure with the gate's answer, its end and its receipt: {codes}</source>
        <translation>Each disclosure with the gate's answer, its end and its receipt: {codes}</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Evidence about a disclosure</source>
        <translation>Evidence about a disclosure</translation>
    </message>
    <message>
        <source>Evidence about one recipient</source>
        <translation>Evidence about one recipient</translation>
    </message>
    <message>
        <source>Evidence pack of one recipient</source>
        <translation>Evidence pack of one recipient</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Evidence pack…</translation>
    </message>
    <message>
        <source>Evidence pack… {person}</source>
        <translation>Evidence pack… {person}</translation>
    </message>
    <message>
        <source>Files of this pack, with their SHA-256</source>
        <translation>Files of this pack, with their SHA-256</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>Head of the ledger</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items, and how each ended</source>
        <translation>Items, and how each ended</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
    <message>
        <source>Make and save…</source>
        <translation>Make and save…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the party and the person: what the pack would hold appears here.</source>
        <translation>Name the party and the person: what the pack would hold appears here.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>On insider lists</source>
        <translation>On insider lists</translation>
    </message>
    <message>
        <source>One PDF: every sheet to read, and the single files attached</source>
        <translation>One PDF: every sheet to read, and the single files attached</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Saved as</translation>
    </message>
    <message>
        <source>Saved: {path}. SHA-256 of the pack: {hash}</source>
        <translation>Saved: {path}. SHA-256 of the pack: {hash}</translation>
    </message>
    <message>
        <source>Sealed package, {at}</source>
        <translation>Sealed package, {at}</translation>
    </message>
    <message>
        <source>Shown on screen; seen, not held</source>
        <translation>Shown on screen; seen, not held</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Their days on the insider list, duties told, training: {codes}</source>
        <translation>Their days on the insider list, duties told, training: {codes}</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>To return by</translation>
    </message>
    <message>
        <source>Told the duties on</source>
        <translation>Told the duties on</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What it will hold: {count} files</source>
        <translation>What it will hold: {count} files</translation>
    </message>
    <message>
        <source>ZIP: the single files</source>
        <translation>ZIP: the single files</translation>
    </message>
    <message>
        <source>the list of files as data</source>
        <translation>the list of files as data</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>firm</name>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Name of the firm</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firm</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>A stick, another disk or a folder in the network: when this computer fails or is stolen, only a backup helps.</source>
        <translation>A stick, another disk or a folder in the network: when this computer fails or is stolen, only a backup helps.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation>Backup place</translation>
    </message>
    <message>
        <source>Backups are sealed and made by themselves when due. The program tests them, too, so that you know they restore.</source>
        <translation>Backups are sealed and made by themselves when due. The program tests them, too, so that you know they restore.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choose the language</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Choose where backups go</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>Firm and name</source>
        <translation>Firm and name</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>First run</translation>
    </message>
    <message>
        <source>Folder to keep the vault in</source>
        <translation>Folder to keep the vault in</translation>
    </message>
    <message>
        <source>Folder to save the papers in</source>
        <translation>Folder to save the papers in</translation>
    </message>
    <message>
        <source>Forgot the passphrase, or a new computer? Only these papers help. Keep them apart from the computer; never take a photo.</source>
        <translation>Forgot the passphrase, or a new computer? Only these papers help. Keep them apart from the computer; never take a photo.</translation>
    </message>
    <message>
        <source>It can be changed at any time in Settings.</source>
        <translation>It can be changed at any time in Settings.</translation>
    </message>
    <message>
        <source>It opens the vault and signs. Nobody can read it out of the vault, not even we.</source>
        <translation>It opens the vault and signs. Nobody can read it out of the vault, not even we.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Later: Today reminds you</source>
        <translation>Later: Today reminds you</translation>
    </message>
    <message>
        <source>Learn on a sample, or start for real?</source>
        <translation>Learn on a sample, or start for real?</translation>
    </message>
    <message>
        <source>Make our own vault</source>
        <translation>Make our own vault</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>Making the sample firm: its people, 214 invented clients, an agreement, a signed checklist</source>
        <translation>Making the sample firm: its people, 214 invented clients, an agreement, a signed checklist</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Name of the firm</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nobody signs what only they prepared: a second person signs, and can open the vault when you cannot.</source>
        <translation>Nobody signs what only they prepared: a second person signs, and can open the vault when you cannot.</translation>
    </message>
    <message>
        <source>Open a vault that exists…</source>
        <translation>Open a vault that exists…</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>Open the sample firm</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Print the two papers</source>
        <translation>Print the two papers</translation>
    </message>
    <message>
        <source>Right so far: {right} of {total} characters</source>
        <translation>Right so far: {right} of {total} characters</translation>
    </message>
    <message>
        <source>Sample or own vault</source>
        <translation>Sample or own vault</translation>
    </message>
    <message>
        <source>Save the papers to print…</source>
        <translation>Save the papers to print…</translation>
    </message>
    <message>
        <source>Saved in {folder}. Print them, lock them away, then delete the files.</source>
        <translation>Saved in {folder}. Print them, lock them away, then delete the files.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Something differs after character {right}.</source>
        <translation>Something differs after character {right}.</translation>
    </message>
    <message>
        <source>Start working and set the place…</source>
        <translation>Start working and set the place…</translation>
    </message>
    <message>
        <source>Step {step}: {name}</source>
        <translation>Step {step}: {name}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <translation>The code is right.</translation>
    </message>
    <message>
        <source>The first person becomes the owner and can add the others.</source>
        <translation>The first person becomes the owner and can add the others.</translation>
    </message>
    <message>
        <source>The sample firm is invented and can be deleted like any folder.</source>
        <translation>The sample firm is invented and can be deleted like any folder.</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper</source>
        <translation>Type the recovery code from your paper</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Where the vault is kept</translation>
    </message>
    <message>
        <source>Who is the second person?</source>
        <translation>Who is the second person?</translation>
    </message>
    <message>
        <source>Whose vault is it?</source>
        <translation>Whose vault is it?</translation>
    </message>
    <message>
        <source>You are {name}, records keeper of an invented firm. To sign as its manager, lock and enter as {manager}: {file}</source>
        <translation>You are {name}, records keeper of an invented firm. To sign as its manager, lock and enter as {manager}: {file}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>{name} can open the vault now. Save the recovery sheet: it is shown only this once.</source>
        <translation>{name} can open the vault now. Save the recovery sheet: it is shown only this once.</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Agreement {agreement} does not cover the category of {item}: {category}. Leave it out, or sign an addendum.</source>
        <translation>Agreement {agreement} does not cover the category of {item}: {category}. Leave it out, or sign an addendum.</translation>
    </message>
    <message>
        <source>Agreement {agreement} ended on {last}. Conclude a new one first.</source>
        <translation>Agreement {agreement} ended on {last}. Conclude a new one first.</translation>
    </message>
    <message>
        <source>Agreement {agreement} ended on {last}. Its duties last until {until} and protect only what was handed over before. Extend it or conclude a new one first.</source>
        <translation>Agreement {agreement} ended on {last}. Its duties last until {until} and protect only what was handed over before. Extend it or conclude a new one first.</translation>
    </message>
    <message>
        <source>Agreement {agreement} is not signed on {day}. Have both sides sign it, and enter the day of the last signature.</source>
        <translation>Agreement {agreement} is not signed on {day}. Have both sides sign it, and enter the day of the last signature.</translation>
    </message>
    <message>
        <source>Agreement {agreement} is revoked (day: {revoked}). Hand over nothing, and ask for what is out to come back.</source>
        <translation>Agreement {agreement} is revoked (day: {revoked}). Hand over nothing, and ask for what is out to come back.</translation>
    </message>
    <message>
        <source>Agreement {agreement} starts only on {start}. Wait until then, or agree in writing on an earlier start.</source>
        <translation>Agreement {agreement} starts only on {start}. Wait until then, or agree in writing on an earlier start.</translation>
    </message>
    <message>
        <source>Asked for {person}, {party}, on {day}.</source>
        <translation>Asked for {person}, {party}, on {day}.</translation>
    </message>
    <message>
        <source>Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them.</source>
        <translation>Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them.</translation>
    </message>
    <message>
        <source>Let through under the signed override {code}, until {day}.</source>
        <translation>Let through under the signed override {code}, until {day}.</translation>
    </message>
    <message>
        <source>May be handed over under {agreement} until {day}.</source>
        <translation>May be handed over under {agreement} until {day}.</translation>
    </message>
    <message>
        <source>May be handed over under {agreement}, which has no end.</source>
        <translation>May be handed over under {agreement}, which has no end.</translation>
    </message>
    <message>
        <source>No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day.</source>
        <translation>No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day.</translation>
    </message>
    <message>
        <source>Override {code}: the signature is not its signer's.</source>
        <translation>Override {code}: the signature is not its signer's.</translation>
    </message>
    <message>
        <source>The client's own agreement demands consent for {item}, and none is recorded by {day}. Ask the client, and enter the day of the consent.</source>
        <translation>The client's own agreement demands consent for {item}, and none is recorded by {day}. Ask the client, and enter the day of the consent.</translation>
    </message>
    <message>
        <source>There is no agreement with {party} under which anything may be handed over; a client's own NDA binds us and is none. Record one and have it signed first.</source>
        <translation>There is no agreement with {party} under which anything may be handed over; a client's own NDA binds us and is none. Record one and have it signed first.</translation>
    </message>
    <message>
        <source>Transfer {transfer}, which agreement {agreement} belongs to, is over or broken off. Hand over nothing more under it.</source>
        <translation>Transfer {transfer}, which agreement {agreement} belongs to, is over or broken off. Hand over nothing more under it.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{item} has the level {level}; agreement {agreement} goes no higher than {highest}. Hand over a masked copy of a lower level, or agree on a higher one.</source>
        <translation>{item} has the level {level}; agreement {agreement} goes no higher than {highest}. Hand over a masked copy of a lower level, or agree on a higher one.</translation>
    </message>
    <message>
        <source>{item} holds personal data, and counsel's decision is missing on {day}. Ask counsel, and enter decision and day.</source>
        <translation>{item} holds personal data, and counsel's decision is missing on {day}. Ask counsel, and enter decision and day.</translation>
    </message>
    <message>
        <source>{item} is being re-graded. Have its level settled first.</source>
        <translation>{item} is being re-graded. Have its level settled first.</translation>
    </message>
    <message>
        <source>{item} is destroyed. If a copy has turned up, report it as an incident and do not hand it over.</source>
        <translation>{item} is destroyed. If a copy has turned up, report it as an incident and do not hand it over.</translation>
    </message>
    <message>
        <source>{item} is no longer in the firm's keeping. If it is, correct its state in the register of items first.</source>
        <translation>{item} is no longer in the firm's keeping. If it is, correct its state in the register of items first.</translation>
    </message>
    <message>
        <source>{item} is on hold. Wait until the hold is lifted, or ask who placed it to lift it.</source>
        <translation>{item} is on hold. Wait until the hold is lifted, or ask who placed it to lift it.</translation>
    </message>
    <message>
        <source>{item} may not be handed over at the stage transfer {transfer} is in. Wait for the later stage set in the item.</source>
        <translation>{item} may not be handed over at the stage transfer {transfer} is in. Wait for the later stage set in the item.</translation>
    </message>
    <message>
        <source>{item} waits for a stage of the transfer, and agreement {agreement} names no transfer. Enter it there.</source>
        <translation>{item} waits for a stage of the transfer, and agreement {agreement} names no transfer. Enter it there.</translation>
    </message>
    <message>
        <source>{item} waits in a data tranche of transfer {transfer} that is not released on {day}. Have a manager release it first.</source>
        <translation>{item} waits in a data tranche of transfer {transfer} that is not released on {day}. Have a manager release it first.</translation>
    </message>
    <message>
        <source>{item}: allowed under {agreement}, {standing}, until {day}.</source>
        <translation>{item}: allowed under {agreement}, {standing}, until {day}.</translation>
    </message>
    <message>
        <source>{item}: allowed under {agreement}, {standing}.</source>
        <translation>{item}: allowed under {agreement}, {standing}.</translation>
    </message>
    <message>
        <source>{item}: not allowed. Reasons: {count}</source>
        <translation>{item}: not allowed. Reasons: {count}</translation>
    </message>
    <message>
        <source>{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.</source>
        <translation>{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.</translation>
    </message>
    <message>
        <source>{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.</source>
        <translation>{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.</translation>
    </message>
    <message>
        <source>{person} is not cleared for the level of {item}, {level}. Have an owner or manager who holds its key give it to them, or choose another.</source>
        <translation>{person} is not cleared for the level of {item}, {level}. Have an owner or manager who holds its key give it to them, or choose another.</translation>
    </message>
    <message>
        <source>{person} is not named in agreement {agreement}. Have them named there first, or hand it to somebody who is.</source>
        <translation>{person} is not named in agreement {agreement}. Have them named there first, or hand it to somebody who is.</translation>
    </message>
    <message>
        <source>{person} no longer works with the firm's data on {day}. Hand it to somebody who does.</source>
        <translation>{person} no longer works with the firm's data on {day}. Hand it to somebody who does.</translation>
    </message>
</context>
<context>
    <name>gate_override</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Hash of the signed content</source>
        <translation>Hash of the signed content</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Language shown</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>Ledger entry signed upon</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>Ledger head signed upon</translation>
    </message>
    <message>
        <source>Overrides of the gate</source>
        <translation>Overrides of the gate</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of voiding</source>
        <translation>Reason of voiding</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Signed content</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Voided by</translation>
    </message>
    <message>
        <source>override</source>
        <translation>override</translation>
    </message>
</context>
<context>
    <name>guest_signature</name>
    <message>
        <source>By an account holder with their passphrase</source>
        <translation>By an account holder with their passphrase</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>Countersignature</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Countersigned by</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Drawn by a guest, countersigned by a witness</source>
        <translation>Drawn by a guest, countersigned by a witness</translation>
    </message>
    <message>
        <source>For whom, in what function</source>
        <translation>For whom, in what function</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>Frozen content</translation>
    </message>
    <message>
        <source>Hash of the drawing</source>
        <translation>Hash of the drawing</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>Hash of the signed text</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Language shown</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>Ledger entry signed upon</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>Ledger head signed upon</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Revision signed</source>
        <translation>Revision signed</translation>
    </message>
    <message>
        <source>Role of who countersigned</source>
        <translation>Role of who countersigned</translation>
    </message>
    <message>
        <source>Signatures of those present</source>
        <translation>Signatures of those present</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>What was signed</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
</context>
<context>
    <name>guest_signing</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Back to the drawing</translation>
    </message>
    <message>
        <source>Box for the signature</source>
        <translation>Box for the signature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificate…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Drawn with mouse, pen or finger. Who cannot draw here signs on paper; the signed file is then added to the agreement.</source>
        <translation>Drawn with mouse, pen or finger. Who cannot draw here signs on paper; the signed file is then added to the agreement.</translation>
    </message>
    <message>
        <source>File that belongs to it</source>
        <translation>File that belongs to it</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>For whom, in what function</source>
        <translation>For whom, in what function</translation>
    </message>
    <message>
        <source>Hash of this text (SHA-256)</source>
        <translation>Hash of this text (SHA-256)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Read the text to its end. You sign exactly this, in this language.</source>
        <translation>Read the text to its end. You sign exactly this, in this language.</translation>
    </message>
    <message>
        <source>Scroll the text to its end first; then you can sign.</source>
        <translation>Scroll the text to its end first; then you can sign.</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Sign here…</translation>
    </message>
    <message>
        <source>Sign in the box with mouse, pen or finger.</source>
        <translation>Sign in the box with mouse, pen or finger.</translation>
    </message>
    <message>
        <source>Sign with my passphrase</source>
        <translation>Sign with my passphrase</translation>
    </message>
    <message>
        <source>Sign with your passphrase…</source>
        <translation>Sign with your passphrase…</translation>
    </message>
    <message>
        <source>Sign {title}</source>
        <translation>Sign {title}</translation>
    </message>
    <message>
        <source>Signature {code}: its text, name, drawing or countersignature is not what the witness signed.</source>
        <translation>Signature {code}: its text, name, drawing or countersignature is not what the witness signed.</translation>
    </message>
    <message>
        <source>Signed: hand the laptop back</source>
        <translation>Signed: hand the laptop back</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Take back the last stroke</translation>
    </message>
    <message>
        <source>The signature on {code} is kept. The other side signs next.</source>
        <translation>The signature on {code} is kept. The other side signs next.</translation>
    </message>
    <message>
        <source>Type the printed name, and for whom and in what function it is signed.</source>
        <translation>Type the printed name, and for whom and in what function it is signed.</translation>
    </message>
    <message>
        <source>Witness the signature</source>
        <translation>Witness the signature</translation>
    </message>
    <message>
        <source>You cannot or do not want to draw here? Sign on paper; the signed file is then added to the agreement.</source>
        <translation>You cannot or do not want to draw here? Sign on paper; the signed file is then added to the agreement.</translation>
    </message>
    <message>
        <source>You saw {name} ({capacity}) sign {title}. Your passphrase countersigns the text, the name, the function and the drawing.</source>
        <translation>You saw {name} ({capacity}) sign {title}. Your passphrase countersigns the text, the name, the function and the drawing.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{code} is signed by both sides, as of today.</source>
        <translation>{code} is signed by both sides, as of today.</translation>
    </message>
    <message>
        <source>{label} {before} → {after}</source>
        <translation>{label} {before} → {after}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{line}. Signed on an older text: {changes}</source>
        <translation>{line}. Signed on an older text: {changes}</translation>
    </message>
    <message>
        <source>{line}. This signature is not valid; check the vault.</source>
        <translation>{line}. This signature is not valid; check the vault.</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {hash}</source>
        <translation>{name}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{name}, {capacity}: {time}; countersigned by {witness}</source>
        <translation>{name}, {capacity}: {time}; countersigned by {witness}</translation>
    </message>
    <message>
        <source>{name}, {capacity}: {time}; with their own passphrase</source>
        <translation>{name}, {capacity}: {time}; with their own passphrase</translation>
    </message>
    <message>
        <source>{part}: {field}</source>
        <translation>{part}: {field}</translation>
    </message>
    <message>
        <source>{there} of {needed} signed here</source>
        <translation>{there} of {needed} signed here</translation>
    </message>
</context>
<context>
    <name>hand_out</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Confidential copy</source>
        <translation>Confidential copy</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>For {person}, {party}; not to be passed on</source>
        <translation>For {person}, {party}; not to be passed on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Choose items, party and person: the answer appears here.</source>
        <translation>Choose items, party and person: the answer appears here.</translation>
    </message>
    <message>
        <source>Chosen: {codes}</source>
        <translation>Chosen: {codes}</translation>
    </message>
    <message>
        <source>Close, keep as draft</source>
        <translation>Close, keep as draft</translation>
    </message>
    <message>
        <source>Copy number (on paper)</source>
        <translation>Copy number (on paper)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded.</source>
        <translation>Disclosure {code} is recorded.</translation>
    </message>
    <message>
        <source>Find items (name, code, place)</source>
        <translation>Find items (name, code, place)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handed over on (such as 2027-03-01)</source>
        <translation>Handed over on (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>It is only seen on this screen, on that day. Nothing of it is held or has to come back.</source>
        <translation>It is only seen on this screen, on that day. Nothing of it is held or has to come back.</translation>
    </message>
    <message>
        <source>Items to hand over</source>
        <translation>Items to hand over</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>New agreement…</translation>
    </message>
    <message>
        <source>Not to be handed over. Reasons: {count}</source>
        <translation>Not to be handed over. Reasons: {count}</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person who gets it</source>
        <translation>Person who gets it</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>Record the hand-over</translation>
    </message>
    <message>
        <source>Record, then show…</source>
        <translation>Record, then show…</translation>
    </message>
    <message>
        <source>The gate is asked as you type. Nothing is written until you record it.</source>
        <translation>The gate is asked as you type. Nothing is written until you record it.</translation>
    </message>
    <message>
        <source>There are no items yet. Add them on the page Items first.</source>
        <translation>There are no items yet. Add them on the page Items first.</translation>
    </message>
    <message>
        <source>Tick what is to be handed over.</source>
        <translation>Tick what is to be handed over.</translation>
    </message>
    <message>
        <source>To return by (a day)</source>
        <translation>To return by (a day)</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>handed_copy</name>
    <message>
        <source>Not in this copy: {names}</source>
        <translation>Not in this copy: {names}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>holder_map</name>
    <message>
        <source>(sealed)</source>
        <translation>(sealed)</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Out: {total}, overdue: {overdue}. Sealed to the person who printed this: {sealed}.</source>
        <translation>Out: {total}, overdue: {overdue}. Sealed to the person who printed this: {sealed}.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>To return by</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>By holder</source>
        <translation>By holder</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>Choose a line to see every piece here.</source>
        <translation>Choose a line to see every piece here.</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copy {number}</translation>
    </message>
    <message>
        <source>First back by</source>
        <translation>First back by</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Grouped</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nobody holds anything on this day</source>
        <translation>Nobody holds anything on this day</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Only seen on screen, not held</source>
        <translation>Only seen on screen, not held</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Out on {day}: {total}, overdue: {overdue}.</source>
        <translation>Out on {day}: {total}, overdue: {overdue}.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Search finds holders, persons and items.</source>
        <translation>Search finds holders, persons and items.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>What is handed over appears here until it is returned, destroyed or expired.</source>
        <translation>What is handed over appears here until it is returned, destroyed or expired.</translation>
    </message>
    <message>
        <source>What was handed over and has not come back.</source>
        <translation>What was handed over and has not come back.</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Who holds what</translation>
    </message>
    <message>
        <source>and {count} more: narrow the list by searching</source>
        <translation>and {count} more: narrow the list by searching</translation>
    </message>
    <message>
        <source>no day of return</source>
        <translation>no day of return</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>seen on {day}, not held</source>
        <translation>seen on {day}, not held</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>to return by {day}</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{code}: {said}</source>
        <translation>{code}: {said}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{person}, {party}</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>bank card number</source>
        <translation>bank card number</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>international telephone number</source>
        <translation>international telephone number</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>mobile number</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passport number</translation>
    </message>
    <message>
        <source>resident ID number</source>
        <translation>resident ID number</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>unified social credit code</translation>
    </message>
    <message>
        <source>{kind} in {field} ({mask})</source>
        <translation>{kind} in {field} ({mask})</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Bad rows</source>
        <translation>Bad rows</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Clients imported: {count}. Rows left out: {bad}.</source>
        <translation>Clients imported: {count}. Rows left out: {bad}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Good rows {good}, bad rows {bad}, kept with a warning {warned}</source>
        <translation>Good rows {good}, bad rows {bad}, kept with a warning {warned}</translation>
    </message>
    <message>
        <source>Import a client list</source>
        <translation>Import a client list</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>Kept with a warning</source>
        <translation>Kept with a warning</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nothing is written until you say so. CSV (UTF-8 or GB18030) and XLSX.</source>
        <translation>Nothing is written until you say so. CSV (UTF-8 or GB18030) and XLSX.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>The import</translation>
    </message>
    <message>
        <source>The import ended after the vault was closed. Clients imported: {count}. Rows left out: {bad}.</source>
        <translation>The import ended after the vault was closed. Clients imported: {count}. Rows left out: {bad}.</translation>
    </message>
    <message>
        <source>The import of a list was cut off when the vault was closed; nothing of it was written. Import it again.</source>
        <translation>The import of a list was cut off when the vault was closed; nothing of it was written. Import it again.</translation>
    </message>
    <message>
        <source>Type the right value over the cell, then Enter: the row is judged anew. Your file stays as it is.</source>
        <translation>Type the right value over the cell, then Enter: the row is judged anew. Your file stays as it is.</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Which column is which</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>import a list</translation>
    </message>
    <message>
        <source>keep as further column</source>
        <translation>keep as further column</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>or drop it here</translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>Affected clients</source>
        <translation>Affected clients</translation>
    </message>
    <message>
        <source>Cause, as far as known</source>
        <translation>Cause, as far as known</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Contained</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Discovered</translation>
    </message>
    <message>
        <source>Enter what you noticed at once, even if unsure; the checklist leads through the rest.</source>
        <translation>Enter what you noticed at once, even if unsure; the checklist leads through the rest.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>Noticed by</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
</context>
<context>
    <name>insider</name>
    <message>
        <source>Insiders</source>
        <translation>Insiders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the firm</source>
        <translation>Of the firm</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>On the list: {listed}. Taken off: {removed}. Holding the key: {holding}.</source>
        <translation>On the list: {listed}. Taken off: {removed}. Holding the key: {holding}.</translation>
    </message>
    <message>
        <source>Person of the firm</source>
        <translation>Person of the firm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Taken off the list</translation>
    </message>
    <message>
        <source>The transfer, this list and whatever belongs to it (agreements, clauses, opinions, disclosures, tranches, partners, checklists, signatures) are sealed under a key of their own, which only the persons of the firm on the list hold.</source>
        <translation>The transfer, this list and whatever belongs to it (agreements, clauses, opinions, disclosures, tranches, partners, checklists, signatures) are sealed under a key of their own, which only the persons of the firm on the list hold.</translation>
    </message>
    <message>
        <source>This transfer has no insider list: whoever holds its level can read it.</source>
        <translation>This transfer has no insider list: whoever holds its level can read it.</translation>
    </message>
    <message>
        <source>Told the duties on</source>
        <translation>Told the duties on</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>insider</source>
        <translation>insider</translation>
    </message>
    <message>
        <source>no, listed only</source>
        <translation>no, listed only</translation>
    </message>
    <message>
        <source>yes, holds the key</source>
        <translation>yes, holds the key</translation>
    </message>
    <message>
        <source>yes, no key</source>
        <translation>yes, no key</translation>
    </message>
</context>
<context>
    <name>insiders</name>
    <message>
        <source>Add an insider of {code}</source>
        <translation>Add an insider of {code}</translation>
    </message>
    <message>
        <source>Add an insider…</source>
        <translation>Add an insider…</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Insider list…</source>
        <translation>Insider list…</translation>
    </message>
    <message>
        <source>Insiders</source>
        <translation>Insiders</translation>
    </message>
    <message>
        <source>It is told when it falls due, and takes no key away: only taking them off the list does.</source>
        <translation>It is told when it falls due, and takes no key away: only taking them off the list does.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Keep this day</translation>
    </message>
    <message>
        <source>Last day of {name} on the insider list of {code}</source>
        <translation>Last day of {name} on the insider list of {code}</translation>
    </message>
    <message>
        <source>Last day on the list (such as 2027-03-01), or empty</source>
        <translation>Last day on the list (such as 2027-03-01), or empty</translation>
    </message>
    <message>
        <source>Last day on the list: {name}</source>
        <translation>Last day on the list: {name}</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Last day…</translation>
    </message>
    <message>
        <source>Name of the person from outside</source>
        <translation>Name of the person from outside</translation>
    </message>
    <message>
        <source>No insider list yet: whoever holds the level reads the parties. The first insider gives the transfer a key of its own, and its agreements, clauses, disclosures, partners and checklists come under it.</source>
        <translation>No insider list yet: whoever holds the level reads the parties. The first insider gives the transfer a key of its own, and its agreements, clauses, disclosures, partners and checklists come under it.</translation>
    </message>
    <message>
        <source>Of what belongs to this transfer, an older version of the program left under its level's key: {count}.</source>
        <translation>Of what belongs to this transfer, an older version of the program left under its level's key: {count}.</translation>
    </message>
    <message>
        <source>Person of the firm</source>
        <translation>Person of the firm</translation>
    </message>
    <message>
        <source>Put it under the insiders' key</source>
        <translation>Put it under the insiders' key</translation>
    </message>
    <message>
        <source>Records of {code} put under the key of its insiders: {count}.</source>
        <translation>Records of {code} put under the key of its insiders: {count}.</translation>
    </message>
    <message>
        <source>Somebody from outside (no key)</source>
        <translation>Somebody from outside (no key)</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Take off the list: {name}</source>
        <translation>Take off the list: {name}</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Take off…</translation>
    </message>
    <message>
        <source>Take {name} off the insider list of {code}?</source>
        <translation>Take {name} off the insider list of {code}?</translation>
    </message>
    <message>
        <source>The transfer gets a new key; its other insiders are given it by themselves.</source>
        <translation>The transfer gets a new key; its other insiders are given it by themselves.</translation>
    </message>
    <message>
        <source>They hold no key, so none is changed; the list keeps from when to when they knew.</source>
        <translation>They hold no key, so none is changed; the list keeps from when to when they knew.</translation>
    </message>
    <message>
        <source>Told the duties on (such as 2027-03-01), or empty</source>
        <translation>Told the duties on (such as 2027-03-01), or empty</translation>
    </message>
    <message>
        <source>What was read or copied before stays with them, copies of the vault too.</source>
        <translation>What was read or copied before stays with them, copies of the vault too.</translation>
    </message>
    <message>
        <source>Why they have to know</source>
        <translation>Why they have to know</translation>
    </message>
    <message>
        <source>You become the first insider. From then on nobody else reads this transfer, the list, or what belongs to it: agreements, clauses, opinions, disclosures, tranches, partners, checklists and signatures; nor what any of it was before. Whoever works on it, such as counsel or personnel, has to be on the list.</source>
        <translation>You become the first insider. From then on nobody else reads this transfer, the list, or what belongs to it: agreements, clauses, opinions, disclosures, tranches, partners, checklists and signatures; nor what any of it was before. Whoever works on it, such as counsel or personnel, has to be on the list.</translation>
    </message>
    <message>
        <source>{name} (outside, no key): since {day}, {reason}</source>
        <translation>{name} (outside, no key): since {day}, {reason}</translation>
    </message>
    <message>
        <source>{name} is an insider of {code} now.</source>
        <translation>{name} is an insider of {code} now.</translation>
    </message>
    <message>
        <source>{name} is off the insider list of {code}.</source>
        <translation>{name} is off the insider list of {code}.</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} without a last day.</source>
        <translation>{name} is on the insider list of {code} without a last day.</translation>
    </message>
    <message>
        <source>{name} is to be on the insider list of {code} until {day}.</source>
        <translation>{name} is to be on the insider list of {code} until {day}.</translation>
    </message>
    <message>
        <source>{name}: from {day} to {until}, {reason}</source>
        <translation>{name}: from {day} to {until}, {reason}</translation>
    </message>
    <message>
        <source>{name}: since {day}, {reason}</source>
        <translation>{name}: since {day}, {reason}</translation>
    </message>
    <message>
        <source>{said}. To be on the list until {until} ({code}).</source>
        <translation>{said}. To be on the list until {until} ({code}).</translation>
    </message>
    <message>
        <source>{said}. Was to be on the list until {until} ({code}) and is still on it: take them off.</source>
        <translation>{said}. Was to be on the list until {until} ({code}) and is still on it: take them off.</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Being re-graded</source>
        <translation>Being re-graded</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client consented on</source>
        <translation>Client consented on</translation>
    </message>
    <message>
        <source>Client's own agreement demands consent</source>
        <translation>Client's own agreement demands consent</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Counsel decided on</source>
        <translation>Counsel decided on</translation>
    </message>
    <message>
        <source>Counsel's decision on the personal data</source>
        <translation>Counsel's decision on the personal data</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Due diligence</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Holds personal data</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>May be handed over</translation>
    </message>
    <message>
        <source>May not be handed over</source>
        <translation>May not be handed over</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not to be handed over before</source>
        <translation>Not to be handed over before</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Returned to the client</source>
        <translation>Returned to the client</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>Spoken word</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>Stick or disk</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Client: {code} (sealed)</source>
        <translation>Client: {code} (sealed)</translation>
    </message>
    <message>
        <source>Client: {name} ({code})</source>
        <translation>Client: {name} ({code})</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Not out</source>
        <translation>Not out</translation>
    </message>
    <message>
        <source>Nothing of it is out.</source>
        <translation>Nothing of it is out.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Out now: {count}, without a day of return.</source>
        <translation>Out now: {count}, without a day of return.</translation>
    </message>
    <message>
        <source>Out now: {count}. Overdue since {day}.</source>
        <translation>Out now: {count}. Overdue since {day}.</translation>
    </message>
    <message>
        <source>Out now: {count}. The first to come back by {day}.</source>
        <translation>Out now: {count}. The first to come back by {day}.</translation>
    </message>
    <message>
        <source>What the firm keeps of its clients, and what of it is out now.</source>
        <translation>What the firm keeps of its clients, and what of it is out now.</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Which items</translation>
    </message>
</context>
<context>
    <name>key_card</name>
    <message>
        <source>Access ends on</source>
        <translation>Access ends on</translation>
    </message>
    <message>
        <source>By an owner or a manager: I know this person and gave these keys</source>
        <translation>By an owner or a manager: I know this person and gave these keys</translation>
    </message>
    <message>
        <source>By the person: this is my key; nobody else knows my passphrase</source>
        <translation>By the person: this is my key; nobody else knows my passphrase</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certified by</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fingerprint of the signing key</source>
        <translation>Fingerprint of the signing key</translation>
    </message>
    <message>
        <source>Fingerprint of the vault's root key</source>
        <translation>Fingerprint of the vault's root key</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>Keys held</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Signature by hand</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>Training passed on</translation>
    </message>
    <message>
        <source>Vault id</source>
        <translation>Vault id</translation>
    </message>
    <message>
        <source>Whatever carries this key's signature in the vault was signed by this person. There is no secret on this card.</source>
        <translation>Whatever carries this key's signature in the vault was signed by this person. There is no secret on this card.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>A key for the level {level} was planted; no ledger entry gave it ({person}).</source>
        <translation>A key for the level {level} was planted; no ledger entry gave it ({person}).</translation>
    </message>
    <message>
        <source>A key for the level {level} was replaced outside the program ({person}).</source>
        <translation>A key for the level {level} was replaced outside the program ({person}).</translation>
    </message>
    <message>
        <source>A key for the level {level} was taken from a person outside the program ({person}).</source>
        <translation>A key for the level {level} was taken from a person outside the program ({person}).</translation>
    </message>
    <message>
        <source>A record of the register {area} was deleted outside the program ({record}).</source>
        <translation>A record of the register {area} was deleted outside the program ({record}).</translation>
    </message>
    <message>
        <source>Access given</source>
        <translation>Access given</translation>
    </message>
    <message>
        <source>Access taken back, key changed</source>
        <translation>Access taken back, key changed</translation>
    </message>
    <message>
        <source>Addendum recorded</source>
        <translation>Addendum recorded</translation>
    </message>
    <message>
        <source>Agreement revoked</source>
        <translation>Agreement revoked</translation>
    </message>
    <message>
        <source>All sound. Entries: {entries}; records: {records}.</source>
        <translation>All sound. Entries: {entries}; records: {records}.</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Back to the entries</translation>
    </message>
    <message>
        <source>Backup it came from (SHA-256)</source>
        <translation>Backup it came from (SHA-256)</translation>
    </message>
    <message>
        <source>Backup recorded</source>
        <translation>Backup recorded</translation>
    </message>
    <message>
        <source>Backup removed</source>
        <translation>Backup removed</translation>
    </message>
    <message>
        <source>Backup target set</source>
        <translation>Backup target set</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Backup verified</translation>
    </message>
    <message>
        <source>Breach decided</source>
        <translation>Breach decided</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Change undone</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Checked up to entry</source>
        <translation>Checked up to entry</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <translation>Checking everything…</translation>
    </message>
    <message>
        <source>Checking what is new…</source>
        <translation>Checking what is new…</translation>
    </message>
    <message>
        <source>Checklist item answered</source>
        <translation>Checklist item answered</translation>
    </message>
    <message>
        <source>Checklist reopened</source>
        <translation>Checklist reopened</translation>
    </message>
    <message>
        <source>Checklist returned</source>
        <translation>Checklist returned</translation>
    </message>
    <message>
        <source>Checklist signed</source>
        <translation>Checklist signed</translation>
    </message>
    <message>
        <source>Checklist started</source>
        <translation>Checklist started</translation>
    </message>
    <message>
        <source>Checklist submitted</source>
        <translation>Checklist submitted</translation>
    </message>
    <message>
        <source>Choose a longer time or “Show all”.</source>
        <translation>Choose a longer time or “Show all”.</translation>
    </message>
    <message>
        <source>Choose an entry to see everything it says.</source>
        <translation>Choose an entry to see everything it says.</translation>
    </message>
    <message>
        <source>Clause worded</source>
        <translation>Clause worded</translation>
    </message>
    <message>
        <source>Clients imported</source>
        <translation>Clients imported</translation>
    </message>
    <message>
        <source>Computer asks for the passphrase again</source>
        <translation>Computer asks for the passphrase again</translation>
    </message>
    <message>
        <source>Computer given the key for backups</source>
        <translation>Computer given the key for backups</translation>
    </message>
    <message>
        <source>Computer let in without passphrase</source>
        <translation>Computer let in without passphrase</translation>
    </message>
    <message>
        <source>Counsel asked</source>
        <translation>Counsel asked</translation>
    </message>
    <message>
        <source>Counsel's opinion recorded</source>
        <translation>Counsel's opinion recorded</translation>
    </message>
    <message>
        <source>Data tranche released</source>
        <translation>Data tranche released</translation>
    </message>
    <message>
        <source>Decided on counsel's opinion</source>
        <translation>Decided on counsel's opinion</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Disclosure ended</source>
        <translation>Disclosure ended</translation>
    </message>
    <message>
        <source>Disclosure recorded</source>
        <translation>Disclosure recorded</translation>
    </message>
    <message>
        <source>Entries: {count} of {total}</source>
        <translation>Entries: {count} of {total}</translation>
    </message>
    <message>
        <source>Entry seen before</source>
        <translation>Entry seen before</translation>
    </message>
    <message>
        <source>Every change and every sealed record opened, signed by its author and chained to the one before.</source>
        <translation>Every change and every sealed record opened, signed by its author and chained to the one before.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everything is checked; the page Ledger says what was found. To be signed, it waits for your passphrase: you came in with this computer's key.</source>
        <translation>Everything is checked; the page Ledger says what was found. To be signed, it waits for your passphrase: you came in with this computer's key.</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>Gate overridden</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Go on with this copy</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash of the entry before</translation>
    </message>
    <message>
        <source>Header generation</source>
        <translation>Header generation</translation>
    </message>
    <message>
        <source>Insider added</source>
        <translation>Insider added</translation>
    </message>
    <message>
        <source>Insider taken off, key changed</source>
        <translation>Insider taken off, key changed</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key for backups taken from a computer</source>
        <translation>Key for backups taken from a computer</translation>
    </message>
    <message>
        <source>Last full check: signed by {name}, {when}, up to entry {upto}. Problems: {problems}.</source>
        <translation>Last full check: signed by {name}, {when}, up to entry {upto}. Problems: {problems}.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Ledger checked</source>
        <translation>Ledger checked</translation>
    </message>
    <message>
        <source>Ledger entry {seq} is not the one this computer has seen: the history was rewritten.</source>
        <translation>Ledger entry {seq} is not the one this computer has seen: the history was rewritten.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a change of keys that was not signed by somebody known.</source>
        <translation>Ledger entry {seq}: a change of keys that was not signed by somebody known.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a computer was let in without the passphrase of its person.</source>
        <translation>Ledger entry {seq}: a computer was let in without the passphrase of its person.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a record was read in a state the ledger does not know.</source>
        <translation>Ledger entry {seq}: a record was read in a state the ledger does not know.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: it brought in a certificate that its author could not give.</source>
        <translation>Ledger entry {seq}: it brought in a certificate that its author could not give.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: it does not say whose access it changed.</source>
        <translation>Ledger entry {seq}: it does not say whose access it changed.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author did not hold the key of what they changed ({code}).</source>
        <translation>Ledger entry {seq}: its author did not hold the key of what they changed ({code}).</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author gave or changed a key that was not theirs to give.</source>
        <translation>Ledger entry {seq}: its author gave or changed a key that was not theirs to give.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author read a sealed record and held no key for its level.</source>
        <translation>Ledger entry {seq}: its author read a sealed record and held no key for its level.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author was not allowed to do this ({what}).</source>
        <translation>Ledger entry {seq}: its author was not allowed to do this ({what}).</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author was not entitled to change somebody else's access.</source>
        <translation>Ledger entry {seq}: its author was not entitled to change somebody else's access.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the chain is broken; an entry was changed or removed.</source>
        <translation>Ledger entry {seq}: the chain is broken; an entry was changed or removed.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the check it states was of another history.</source>
        <translation>Ledger entry {seq}: the check it states was of another history.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the clock was set back before it was written.</source>
        <translation>Ledger entry {seq}: the clock was set back before it was written.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the level of {code} was changed by something that does not change levels.</source>
        <translation>Ledger entry {seq}: the level of {code} was changed by something that does not change levels.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the list of records it touched was altered.</source>
        <translation>Ledger entry {seq}: the list of records it touched was altered.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the signature is not its author's.</source>
        <translation>Ledger entry {seq}: the signature is not its author's.</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: this needs the passphrase, and a computer let in without it signed it ({what}).</source>
        <translation>Ledger entry {seq}: this needs the passphrase, and a computer let in without it signed it ({what}).</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: written after its author's access had ended ({day}).</source>
        <translation>Ledger entry {seq}: written after its author's access had ended ({day}).</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: {code} was put into a state that only another kind of entry leads to.</source>
        <translation>Ledger entry {seq}: {code} was put into a state that only another kind of entry leads to.</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>Level changed</translation>
    </message>
    <message>
        <source>Levels read</source>
        <translation>Levels read</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>List exported</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>No entry matches</translation>
    </message>
    <message>
        <source>No full check is signed yet. An owner, a manager or an auditor checks everything to sign one.</source>
        <translation>No full check is signed yet. An owner, a manager or an auditor checks everything to sign one.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not checked yet since you came in.</source>
        <translation>Not checked yet since you came in.</translation>
    </message>
    <message>
        <source>Not signed yet: signing waits for your passphrase, because you came in with this computer's key.</source>
        <translation>Not signed yet: signing waits for your passphrase, because you came in with this computer's key.</translation>
    </message>
    <message>
        <source>Nothing here can be edited, also not by the owner.</source>
        <translation>Nothing here can be edited, also not by the owner.</translation>
    </message>
    <message>
        <source>Older copy accepted</source>
        <translation>Older copy accepted</translation>
    </message>
    <message>
        <source>Opened, printed, exported</source>
        <translation>Opened, printed, exported</translation>
    </message>
    <message>
        <source>Override of the gate voided</source>
        <translation>Override of the gate voided</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>Person revoked, keys changed</source>
        <translation>Person revoked, keys changed</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>Problems found: {count}. The first: {first}</source>
        <translation>Problems found: {count}. The first: {first}</translation>
    </message>
    <message>
        <source>Put under a transfer's key</source>
        <translation>Put under a transfer's key</translation>
    </message>
    <message>
        <source>Recipient named after signing</source>
        <translation>Recipient named after signing</translation>
    </message>
    <message>
        <source>Recipient's copy made</source>
        <translation>Recipient's copy made</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>Record added</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Record changed</translation>
    </message>
    <message>
        <source>Record moved to another state</source>
        <translation>Record moved to another state</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Records: {count}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Report printed</translation>
    </message>
    <message>
        <source>Restore test recorded</source>
        <translation>Restore test recorded</translation>
    </message>
    <message>
        <source>Role or end date changed</source>
        <translation>Role or end date changed</translation>
    </message>
    <message>
        <source>Sealed package made</source>
        <translation>Sealed package made</translation>
    </message>
    <message>
        <source>Sealed record opened</source>
        <translation>Sealed record opened</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Showing on screen began</source>
        <translation>Showing on screen began</translation>
    </message>
    <message>
        <source>Showing on screen ended</source>
        <translation>Showing on screen ended</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>Signature not valid</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signature valid</translation>
    </message>
    <message>
        <source>Signed by somebody present</source>
        <translation>Signed by somebody present</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Sound since entry {since}. Entries checked: {entries}; records they touched: {records}.</source>
        <translation>Sound since entry {since}. Entries checked: {entries}; records they touched: {records}.</translation>
    </message>
    <message>
        <source>The check of the ledger found problems: {count}. The first: {first}</source>
        <translation>The check of the ledger found problems: {count}. The first: {first}</translation>
    </message>
    <message>
        <source>The check was not signed in the ledger: {reason}</source>
        <translation>The check was not signed in the ledger: {reason}</translation>
    </message>
    <message>
        <source>The clock had been set back before this entry; its order is still certain.</source>
        <translation>The clock had been set back before this entry; its order is still certain.</translation>
    </message>
    <message>
        <source>The vault is older than what this computer has seen (entry {seen}, now {seq}): an old copy was put back.</source>
        <translation>The vault is older than what this computer has seen (entry {seen}, now {seq}): an old copy was put back.</translation>
    </message>
    <message>
        <source>The vault's header is not the one the ledger's last key entry names.</source>
        <translation>The vault's header is not the one the ledger's last key entry names.</translation>
    </message>
    <message>
        <source>The vault's header is not what its last change of keys (entry {seq}) says.</source>
        <translation>The vault's header is not what its last change of keys (entry {seq}) says.</translation>
    </message>
    <message>
        <source>This copy ended at entry</source>
        <translation>This copy ended at entry</translation>
    </message>
    <message>
        <source>This is an older copy of the vault: this computer has seen entry {seen}, and it is not here. Close the program and put the newest folder or the newest backup back in its place. Only if that is lost, an owner or a manager goes on with this copy; a signed entry will say so, and what came later stays lost.</source>
        <translation>This is an older copy of the vault: this computer has seen entry {seen}, and it is not here. Close the program and put the newest folder or the newest backup back in its place. Only if that is lost, an owner or a manager goes on with this copy; a signed entry will say so, and what came later stays lost.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Training confirmed</source>
        <translation>Training confirmed</translation>
    </message>
    <message>
        <source>Transfer broken off</source>
        <translation>Transfer broken off</translation>
    </message>
    <message>
        <source>Transfer closed</source>
        <translation>Transfer closed</translation>
    </message>
    <message>
        <source>Undoes entry</source>
        <translation>Undoes entry</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Vault created</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>Vault restored from a backup</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Worth a look: {count}. The first: {first}</source>
        <translation>Worth a look: {count}. The first: {first}</translation>
    </message>
    <message>
        <source>You go on with the older copy. The newest entry says so.</source>
        <translation>You go on with the older copy. The newest entry says so.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>insiders of {code}</source>
        <translation>insiders of {code}</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>its code</translation>
    </message>
    <message>
        <source>known to insiders only</source>
        <translation>known to insiders only</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{area} {code}: altered outside the program; it is not in its last recorded state.</source>
        <translation>{area} {code}: altered outside the program; it is not in its last recorded state.</translation>
    </message>
    <message>
        <source>{area} {code}: an earlier version was altered, removed or put in outside the program.</source>
        <translation>{area} {code}: an earlier version was altered, removed or put in outside the program.</translation>
    </message>
    <message>
        <source>{area} {code}: no ledger entry led to its state; its newest one says: {what}.</source>
        <translation>{area} {code}: no ledger entry led to its state; its newest one says: {what}.</translation>
    </message>
    <message>
        <source>{area} {code}: the ledger does not know this record.</source>
        <translation>{area} {code}: the ledger does not know this record.</translation>
    </message>
    <message>
        <source>{area}: no longer in the vault</source>
        <translation>{area}: no longer in the vault</translation>
    </message>
    <message>
        <source>{code}, archived</source>
        <translation>{code}, archived</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>“insiders of a transfer”</source>
        <translation>“insiders of a transfer”</translation>
    </message>
</context>
<context>
    <name>ledger_report</name>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Entries: {count}.</source>
        <translation>Entries: {count}.</translation>
    </message>
    <message>
        <source>Entries: {count}. Rows of lists do not count; one record within ten minutes is one entry.</source>
        <translation>Entries: {count}. Rows of lists do not count; one record within ten minutes is one entry.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Records touched</source>
        <translation>Records touched</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>clock set back</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>since {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>until {last}</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{area}, no longer in the vault</source>
        <translation>{area}, no longer in the vault</translation>
    </message>
    <message>
        <source>{area}: {count}</source>
        <translation>{area}: {count}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Confidential material to be returned</source>
        <translation>Confidential material to be returned</translation>
    </message>
    <message>
        <source>Confirmation by the recipient</source>
        <translation>Confirmation by the recipient</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Draft for counsel: have it read before it is sent</source>
        <translation>Draft for counsel: have it read before it is sent</translation>
    </message>
    <message>
        <source>For {firm}</source>
        <translation>For {firm}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>I was told this on that day and keep it confidential as the agreement says.</source>
        <translation>I was told this on that day and keep it confidential as the agreement says.</translation>
    </message>
    <message>
        <source>It falls under the agreement named above as if it had been handed over on paper. If this memo leaves something out or says something otherwise than you remember it, tell us without delay.</source>
        <translation>It falls under the agreement named above as if it had been handed over on paper. If this memo leaves something out or says something otherwise than you remember it, tell us without delay.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>On the day stated here the following was told to you by word of mouth. We confirm in writing that it is confidential.</source>
        <translation>On the day stated here the following was told to you by word of mouth. We confirm in writing that it is confidential.</translation>
    </message>
    <message>
        <source>Our records show that you still hold what is listed here. It was given to you in confidence.</source>
        <translation>Our records show that you still hold what is listed here. It was given to you in confidence.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Please return it by the day stated; where that day has passed, without delay. If you have returned or destroyed it already, tell us when and how, so that we can close our record.</source>
        <translation>Please return it by the day stated; where that day has passed, without delay. If you have returned or destroyed it already, tell us when and how, so that we can close our record.</translation>
    </message>
    <message>
        <source>Please send the confirmation below back to us signed, without delay. The duties of the agreement last on as agreed.</source>
        <translation>Please send the confirmation below back to us signed, without delay. The duties of the agreement last on as agreed.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Return or destruction of confidential material</source>
        <translation>Return or destruction of confidential material</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Signature by hand</translation>
    </message>
    <message>
        <source>This includes every copy, extract and note, on paper and in any system, and what you passed on to your own people. What lies in backups may stay until they are overwritten in turn; until then it is neither restored nor used.</source>
        <translation>This includes every copy, extract and note, on paper and in any system, and what you passed on to your own people. What lies in backups may stay until they are overwritten in turn; until then it is neither restored nor used.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>To return by</translation>
    </message>
    <message>
        <source>What was told in confidence</source>
        <translation>What was told in confidence</translation>
    </message>
    <message>
        <source>You hold what is listed here, given to you in confidence. We ask for all of it back, or for its destruction.</source>
        <translation>You hold what is listed here, given to you in confidence. We ask for all of it back, or for its destruction.</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{person}, {party}</translation>
    </message>
    <message>
        <source>□  Everything listed above is destroyed. How, and on which day:</source>
        <translation>□  Everything listed above is destroyed. How, and on which day:</translation>
    </message>
    <message>
        <source>□  Everything listed above is returned with this letter.</source>
        <translation>□  Everything listed above is returned with this letter.</translation>
    </message>
    <message>
        <source>□  This could not be returned or destroyed, because:</source>
        <translation>□  This could not be returned or destroyed, because:</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Change the level</source>
        <translation>Change the level</translation>
    </message>
    <message>
        <source>Change the level…</source>
        <translation>Change the level…</translation>
    </message>
    <message>
        <source>Everybody who can open this vault can read it.</source>
        <translation>Everybody who can open this vault can read it.</translation>
    </message>
    <message>
        <source>It is stored anew for those who may read the level you choose. What others typed into it and did not save is dropped; backups made before keep it at {level}.</source>
        <translation>It is stored anew for those who may read the level you choose. What others typed into it and did not save is dropped; backups made before keep it at {level}.</translation>
    </message>
    <message>
        <source>Level of {code}</source>
        <translation>Level of {code}</translation>
    </message>
    <message>
        <source>Only people cleared for {level} can read it: {names}.</source>
        <translation>Only people cleared for {level} can read it: {names}.</translation>
    </message>
    <message>
        <source>Only the insiders of its transfer can read it: {names}.</source>
        <translation>Only the insiders of its transfer can read it: {names}.</translation>
    </message>
    <message>
        <source>You do not hold its key. An owner or manager who holds it can give it to you.</source>
        <translation>You do not hold its key. An owner or manager who holds it can give it to you.</translation>
    </message>
    <message>
        <source>{code} has the level {level} now.</source>
        <translation>{code} has the level {level} now.</translation>
    </message>
    <message>
        <source>{levels}: {reason}</source>
        <translation>{levels}: {reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>{readers} A manager or the owner changes the level.</source>
        <translation>{readers} A manager or the owner changes the level.</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Confidential (business)</source>
        <translation>Confidential (business)</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Top secret (business)</source>
        <translation>Top secret (business)</translation>
    </message>
</context>
<context>
    <name>move_date</name>
    <message>
        <source>Approve and move</source>
        <translation>Approve and move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Move a date of {code}</source>
        <translation>Move a date of {code}</translation>
    </message>
    <message>
        <source>New day (such as 2027-03-01)</source>
        <translation>New day (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>No date moves: this is the day it stands on.</source>
        <translation>No date moves: this is the day it stands on.</translation>
    </message>
    <message>
        <source>Nothing is written until you approve. It is one step, and one undo takes it back.</source>
        <translation>Nothing is written until you approve. It is one step, and one undo takes it back.</translation>
    </message>
    <message>
        <source>Signed or done, and therefore stays</source>
        <translation>Signed or done, and therefore stays</translation>
    </message>
    <message>
        <source>These dates move: {count}</source>
        <translation>These dates move: {count}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Which date</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>falls away</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>move a date</translation>
    </message>
    <message>
        <source>{code}: {anchor} is on {day} now. Dates moved: {count}.</source>
        <translation>{code}: {anchor} is on {day} now. Dates moved: {count}.</translation>
    </message>
    <message>
        <source>{thing}: {day}</source>
        <translation>{thing}: {day}</translation>
    </message>
</context>
<context>
    <name>nda_certificate</name>
    <message>
        <source>Countersignature (Ed25519)</source>
        <translation>Countersignature (Ed25519)</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Countersigned by</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>Duties until</translation>
    </message>
    <message>
        <source>Each signature shows who signed and exactly what. A drawing was made on the screen in front of the witness named, whose own key signed the text's hash, the name, the function and the drawing's hash. It is not promised to equal a qualified electronic signature or a seal; where the law or a party asks for one, sign on paper too.</source>
        <translation>Each signature shows who signed and exactly what. A drawing was made on the screen in front of the witness named, whose own key signed the text's hash, the name, the function and the drawing's hash. It is not promised to equal a qualified electronic signature or a seal; where the law or a party asks for one, sign on paper too.</translation>
    </message>
    <message>
        <source>Hash of the drawing</source>
        <translation>Hash of the drawing</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>Hash of the signed text</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>It was not signed in this program. The signed original is the proof; this sheet shows what the firm has recorded of it.</source>
        <translation>It was not signed in this program. The signed original is the proof; this sheet shows what the firm has recorded of it.</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>Named after the signing</source>
        <translation>Named after the signing</translation>
    </message>
    <message>
        <source>Nobody has signed this text in CustKeeper.</source>
        <translation>Nobody has signed this text in CustKeeper.</translation>
    </message>
    <message>
        <source>On {day}: {standing}</source>
        <translation>On {day}: {standing}</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signed on an older text. Changed since:</source>
        <translation>Signed on an older text. Changed since:</translation>
    </message>
    <message>
        <source>Signed upon ledger</source>
        <translation>Signed upon ledger</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>The text as it stands</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>The text that was signed</translation>
    </message>
    <message>
        <source>They are no part of the text above; a notice or an addendum named them.</source>
        <translation>They are no part of the text above; a notice or an addendum named them.</translation>
    </message>
    <message>
        <source>This signature does not fit its text, name and key. Do not rely on it; check the vault.</source>
        <translation>This signature does not fit its text, name and key. Do not rely on it; check the vault.</translation>
    </message>
    <message>
        <source>Translation of the signed text. The Chinese text was signed and is binding.</source>
        <translation>Translation of the signed text. The Chinese text was signed and is binding.</translation>
    </message>
    <message>
        <source>Translation of the signed text. The English text was signed and is binding.</source>
        <translation>Translation of the signed text. The English text was signed and is binding.</translation>
    </message>
    <message>
        <source>What these signatures are</source>
        <translation>What these signatures are</translation>
    </message>
    <message>
        <source>entry {seq}, head {head}</source>
        <translation>entry {seq}, head {head}</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{name}, {capacity}</source>
        <translation>{name}, {capacity}</translation>
    </message>
    <message>
        <source>{there} of {needed} have signed this text.</source>
        <translation>{there} of {needed} have signed this text.</translation>
    </message>
</context>
<context>
    <name>offboarding</name>
    <message>
        <source>Bound after leaving (months)</source>
        <translation>Bound after leaving (months)</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Enter a leaver as soon as notice is given; the checklist closes access and brings everything back.</source>
        <translation>Enter a leaver as soon as notice is given; the checklist closes access and brings everything back.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Leavers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Notice given</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Returning things</source>
        <translation>Returning things</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Things held (keys, devices, files, accounts)</source>
        <translation>Things held (keys, devices, files, accounts)</translation>
    </message>
    <message>
        <source>Under duty</source>
        <translation>Under duty</translation>
    </message>
    <message>
        <source>leaver</source>
        <translation>leaver</translation>
    </message>
</context>
<context>
    <name>opinion</name>
    <message>
        <source>Accepted as it stands</source>
        <translation>Accepted as it stands</translation>
    </message>
    <message>
        <source>Answer recorded by</source>
        <translation>Answer recorded by</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Asked before in</source>
        <translation>Asked before in</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>Counsel's opinions</source>
        <translation>Counsel's opinions</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Risk (1 to 5)</source>
        <translation>Risk (1 to 5)</translation>
    </message>
    <message>
        <source>Terms of the clause when asked</source>
        <translation>Terms of the clause when asked</translation>
    </message>
    <message>
        <source>To be modified</source>
        <translation>To be modified</translation>
    </message>
    <message>
        <source>Version asked about</source>
        <translation>Version asked about</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>asked again since</source>
        <translation>asked again since</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>stale: changed since: {terms}</source>
        <translation>stale: changed since: {terms}</translation>
    </message>
    <message>
        <source>stale: the clause has a newer text</source>
        <translation>stale: the clause has a newer text</translation>
    </message>
</context>
<context>
    <name>opinion_register</name>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation>Holds?</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinions: {total}. Stale: {stale}.</source>
        <translation>Opinions: {total}. Stale: {stale}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>Answered on (such as 2027-03-01; today when empty)</source>
        <translation>Answered on (such as 2027-03-01; today when empty)</translation>
    </message>
    <message>
        <source>Ask from the clause itself. The program records what counsel says; it gives no advice.</source>
        <translation>Ask from the clause itself. The program records what counsel says; it gives no advice.</translation>
    </message>
    <message>
        <source>Counsel's answer to {code}</source>
        <translation>Counsel's answer to {code}</translation>
    </message>
    <message>
        <source>Decide on {code}</source>
        <translation>Decide on {code}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Record my decision</source>
        <translation>Record my decision</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Record the answer…</translation>
    </message>
    <message>
        <source>To the clause…</source>
        <translation>To the clause…</translation>
    </message>
    <message>
        <source>What changed in the text since</source>
        <translation>What changed in the text since</translation>
    </message>
    <message>
        <source>What counsel said, in counsel's words if you have them.</source>
        <translation>What counsel said, in counsel's words if you have them.</translation>
    </message>
    <message>
        <source>Your decision is signed into the ledger under your name and cannot be undone.</source>
        <translation>Your decision is signed into the ledger under your name and cannot be undone.</translation>
    </message>
    <message>
        <source>{code} is recorded.</source>
        <translation>{code} is recorded.</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>For {person}, {party}, under {agreement}</source>
        <translation>For {person}, {party}, under {agreement}</translation>
    </message>
    <message>
        <source>From now on it lets nothing through. What was handed over under it stays recorded. This cannot be undone.</source>
        <translation>From now on it lets nothing through. What was handed over under it stays recorded. This cannot be undone.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>No signature lets this through.</source>
        <translation>No signature lets this through.</translation>
    </message>
    <message>
        <source>Nobody else may sign here, so you may record the hand-over yourself; that is kept with it.</source>
        <translation>Nobody else may sign here, so you may record the hand-over yourself; that is kept with it.</translation>
    </message>
    <message>
        <source>Override the gate</source>
        <translation>Override the gate</translation>
    </message>
    <message>
        <source>Override {code} for {person}, {party}, ended on {day}. Signed by {signer}.</source>
        <translation>Override {code} for {person}, {party}, ended on {day}. Signed by {signer}.</translation>
    </message>
    <message>
        <source>Override {code} for {person}, {party}, lets nothing through any more: the agreement changed since {signer} signed it.</source>
        <translation>Override {code} for {person}, {party}, lets nothing through any more: the agreement changed since {signer} signed it.</translation>
    </message>
    <message>
        <source>Override {code} is signed, until {day}.</source>
        <translation>Override {code} is signed, until {day}.</translation>
    </message>
    <message>
        <source>Override {code} is voided.</source>
        <translation>Override {code} is voided.</translation>
    </message>
    <message>
        <source>Override {code} lets {person}, {party}, through until {day}. Signed by {signer}.</source>
        <translation>Override {code} lets {person}, {party}, through until {day}. Signed by {signer}.</translation>
    </message>
    <message>
        <source>Override {code}, signed by {signer}, lets this through until {day}.</source>
        <translation>Override {code}, signed by {signer}, lets this through until {day}.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Override…</translation>
    </message>
    <message>
        <source>Record under override {code}</source>
        <translation>Record under override {code}</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>Sign the override</translation>
    </message>
    <message>
        <source>Until (at the latest {last})</source>
        <translation>Until (at the latest {last})</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>Void it…</translation>
    </message>
    <message>
        <source>Void override {code}</source>
        <translation>Void override {code}</translation>
    </message>
    <message>
        <source>Void the override</source>
        <translation>Void the override</translation>
    </message>
    <message>
        <source>What is let through</source>
        <translation>What is let through</translation>
    </message>
    <message>
        <source>Who signs does not record: somebody else records the hand-over, with the same items and recipient, in “Hand over…”. Those who may also sign: {others}.</source>
        <translation>Who signs does not record: somebody else records the hand-over, with the same items and recipient, in “Hand over…”. Those who may also sign: {others}.</translation>
    </message>
    <message>
        <source>Why (kept with the signature)</source>
        <translation>Why (kept with the signature)</translation>
    </message>
    <message>
        <source>Why it is voided (kept with it)</source>
        <translation>Why it is voided (kept with it)</translation>
    </message>
    <message>
        <source>You may sign that these reasons are let through; somebody else then records it.</source>
        <translation>You may sign that these reasons are let through; somebody else then records it.</translation>
    </message>
    <message>
        <source>You sign that these reasons are let through: for these items as they are now, this recipient and this agreement only. A new reason, a changed item or a changed agreement ends it.</source>
        <translation>You sign that these reasons are let through: for these items as they are now, this recipient and this agreement only. A new reason, a changed item or a changed agreement ends it.</translation>
    </message>
    <message>
        <source>You signed it yourself, so somebody else records the hand-over, in “Hand over…”: {others}.</source>
        <translation>You signed it yourself, so somebody else records the hand-over, in “Hand over…”: {others}.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message>
        <source>A PDF with the recipient's name, the day and the number on every page.</source>
        <translation>A PDF with the recipient's name, the day and the number on every page.</translation>
    </message>
    <message>
        <source>Asking the gate and making the pages. This takes a moment…</source>
        <translation>Asking the gate and making the pages. This takes a moment…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 15 seconds.</source>
        <translation>Copied. It leaves the clipboard after 15 seconds.</translation>
    </message>
    <message>
        <source>Copy for the recipient: {code}</source>
        <translation>Copy for the recipient: {code}</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copy the passphrase</translation>
    </message>
    <message>
        <source>For {person}, {party}</source>
        <translation>For {person}, {party}</translation>
    </message>
    <message>
        <source>Form of the package</source>
        <translation>Form of the package</translation>
    </message>
    <message>
        <source>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</source>
        <translation>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</translation>
    </message>
    <message>
        <source>Not in the font, printed as □: {characters}</source>
        <translation>Not in the font, printed as □: {characters}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: opens with every PDF reader</source>
        <translation>PDF: opens with every PDF reader</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase of the package</translation>
    </message>
    <message>
        <source>SHA-256, also on the receipt: {hash}</source>
        <translation>SHA-256, also on the receipt: {hash}</translation>
    </message>
    <message>
        <source>SHA-256, kept with the disclosure: {hash}</source>
        <translation>SHA-256, kept with the disclosure: {hash}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Sealed package: {code}</source>
        <translation>Sealed package: {code}</translation>
    </message>
    <message>
        <source>Shown this once and kept nowhere. Tell it another way than the package: by telephone, or on paper by hand.</source>
        <translation>Shown this once and kept nowhere. Tell it another way than the package: by telephone, or on paper by hand.</translation>
    </message>
    <message>
        <source>The gate is asked again, as of today. What is made goes into the ledger.</source>
        <translation>The gate is asked again, as of today. What is made goes into the ledger.</translation>
    </message>
    <message>
        <source>The recipient's copy, their name on every page, locked with a new passphrase that is shown once.</source>
        <translation>The recipient's copy, their name on every page, locked with a new passphrase that is shown once.</translation>
    </message>
    <message>
        <source>Today the gate says no, so nothing was made</source>
        <translation>Today the gate says no, so nothing was made</translation>
    </message>
    <message>
        <source>What was handed over stays recorded. Mend the reasons, or ask for it back with a letter.</source>
        <translation>What was handed over stays recorded. Mend the reasons, or ask for it back with a letter.</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>ZIP: opens with 7-Zip, not with the Explorer of Windows</source>
        <translation>ZIP: opens with 7-Zip, not with the Explorer of Windows</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>A computer that opens this vault for the first time asks for this firm secret, and for the person's own passphrase.</source>
        <translation>A computer that opens this vault for the first time asks for this firm secret, and for the person's own passphrase.</translation>
    </message>
    <message>
        <source>Afterwards choose a new passphrase and print a new sheet; then destroy this one.</source>
        <translation>Afterwards choose a new passphrase and print a new sheet; then destroy this one.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fingerprint of the vault's root key</source>
        <translation>Fingerprint of the vault's root key</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Firm card</source>
        <translation>Firm card</translation>
    </message>
    <message>
        <source>Firm secret</source>
        <translation>Firm secret</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>If a copy is lost or seen by a stranger, tell the owner of the vault the same day.</source>
        <translation>If a copy is lost or seen by a stranger, tell the owner of the vault the same day.</translation>
    </message>
    <message>
        <source>If the envelope is open or missing, tell the owner of the vault the same day.</source>
        <translation>If the envelope is open or missing, tell the owner of the vault the same day.</translation>
    </message>
    <message>
        <source>It gives exactly your own rights. A computer that is new to the vault asks for the firm card as well.</source>
        <translation>It gives exactly your own rights. A computer that is new to the vault asks for the firm card as well.</translation>
    </message>
    <message>
        <source>Keep two copies: one in the firm's safe, one in another building.</source>
        <translation>Keep two copies: one in the firm's safe, one in another building.</translation>
    </message>
    <message>
        <source>Never keep it with a backup, with a recovery sheet, or with the computer.</source>
        <translation>Never keep it with a backup, with a recovery sheet, or with the computer.</translation>
    </message>
    <message>
        <source>Never keep it with the firm card, with a backup, or with the computer.</source>
        <translation>Never keep it with the firm card, with a backup, or with the computer.</translation>
    </message>
    <message>
        <source>On the unlock page choose your name, then “Forgot the passphrase?”, and type or scan the code.</source>
        <translation>On the unlock page choose your name, then “Forgot the passphrase?”, and type or scan the code.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Print this file, then delete it. Do not photograph, scan or send the paper.</source>
        <translation>Print this file, then delete it. Do not photograph, scan or send the paper.</translation>
    </message>
    <message>
        <source>Put it in an envelope, sign across the flap, and keep it where only you or the firm's safe can reach.</source>
        <translation>Put it in an envelope, sign across the flap, and keep it where only you or the firm's safe can reach.</translation>
    </message>
    <message>
        <source>Received and typed back once</source>
        <translation>Received and typed back once</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Scan, or type the groups in order. Capitals, spaces and hyphens do not matter; there is no letter O and no letter I.</source>
        <translation>Scan, or type the groups in order. Capitals, spaces and hyphens do not matter; there is no letter O and no letter I.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>This code opens the vault for {person} when the passphrase is forgotten.</source>
        <translation>This code opens the vault for {person} when the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Vault id</source>
        <translation>Vault id</translation>
    </message>
    <message>
        <source>When a computer opens the vault for the first time, compare the fingerprint group by group.</source>
        <translation>When a computer opens the vault for the first time, compare the fingerprint group by group.</translation>
    </message>
    <message>
        <source>Where to use it, and what it can do</source>
        <translation>Where to use it, and what it can do</translation>
    </message>
    <message>
        <source>Whoever has this card and learns one passphrase can read the vault. Without it, no new computer can open the vault.</source>
        <translation>Whoever has this card and learns one passphrase can read the vault. Without it, no new computer can open the vault.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the firm card can open the vault as this person, without the passphrase.</source>
        <translation>Whoever holds this sheet and the firm card can open the vault as this person, without the passphrase.</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Change: {name}</translation>
    </message>
    <message>
        <source>Client's representative</source>
        <translation>Client's representative</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Cooperation ended</source>
        <translation>Cooperation ended</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter the buyer, counsel and whoever else is given something: “New…” above, then the people of each.</source>
        <translation>Enter the buyer, counsel and whoever else is given something: “New…” above, then the people of each.</translation>
    </message>
    <message>
        <source>Everybody outside the firm, their people, what they hold today and under which agreement.</source>
        <translation>Everybody outside the firm, their people, what they hold today and under which agreement.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>Has left: {name}</translation>
    </message>
    <message>
        <source>Holds nothing today.</source>
        <translation>Holds nothing today.</translation>
    </message>
    <message>
        <source>Holds today: {count}</source>
        <translation>Holds today: {count}</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>Is back: {name}</source>
        <translation>Is back: {name}</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>Its people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named in agreements, not entered here yet: {names}. “New…” enters one.</source>
        <translation>Named in agreements, not entered here yet: {names}. “New…” enters one.</translation>
    </message>
    <message>
        <source>No agreement names it, so nothing may be handed over.</source>
        <translation>No agreement names it, so nothing may be handed over.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>No partner yet</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Once somebody is, only these people can be named as recipients or handed anything.</source>
        <translation>Nobody is entered yet. Once somebody is, only these people can be named as recipients or handed anything.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>Record an agreement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation>Save this person</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Target company</source>
        <translation>Target company</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfers: {codes}</source>
        <translation>Transfers: {codes}</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Valuer or other partner</source>
        <translation>Valuer or other partner</translation>
    </message>
    <message>
        <source>a person of a partner</source>
        <translation>a person of a partner</translation>
    </message>
    <message>
        <source>character {place} of the credit code, “{letter}”, must be a digit</source>
        <translation>character {place} of the credit code, “{letter}”, must be a digit</translation>
    </message>
    <message>
        <source>character {place} of the credit code, “{letter}”, never stands in one</source>
        <translation>character {place} of the credit code, “{letter}”, never stands in one</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>the credit code has {count} characters, and it must have {length}</source>
        <translation>the credit code has {count} characters, and it must have {length}</translation>
    </message>
    <message>
        <source>the last character of the credit code is “{letter}”; with the first {count} it would be “{right}”, so one of them is mistyped</source>
        <translation>the last character of the credit code is “{letter}”; with the first {count} it would be “{right}”, so one of them is mistyped</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{agreement}: {standing}</source>
        <translation>{agreement}: {standing}</translation>
    </message>
    <message>
        <source>{disclosure}: {item}, {person}</source>
        <translation>{disclosure}: {item}, {person}</translation>
    </message>
    <message>
        <source>{name} (ended)</source>
        <translation>{name} (ended)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (left)</translation>
    </message>
</context>
<context>
    <name>party_person</name>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People of partners</source>
        <translation>People of partners</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>person of a partner</source>
        <translation>person of a partner</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A name in pinyin with a birthday is among the first things tried. Choose something else.</source>
        <translation>A name in pinyin with a birthday is among the first things tried. Choose something else.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Present passphrase, or empty to use the recovery code</source>
        <translation>Present passphrase, or empty to use the recovery code</translation>
    </message>
    <message>
        <source>Recovery code (only without the present passphrase)</source>
        <translation>Recovery code (only without the present passphrase)</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to keep. At least 15 characters.</source>
        <translation>Several words in a row are strong and easy to keep. At least 15 characters.</translation>
    </message>
    <message>
        <source>Strength {score} of 4</source>
        <translation>Strength {score} of 4</translation>
    </message>
    <message>
        <source>Strength {score} of 4. Now type the same again.</source>
        <translation>Strength {score} of 4. Now type the same again.</translation>
    </message>
    <message>
        <source>The old passphrase, the old recovery sheet and computers let in without it stop working. You get a new sheet to print. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</source>
        <translation>The old passphrase, the old recovery sheet and computers let in without it stop working. You get a new sheet to print. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</translation>
    </message>
    <message>
        <source>The passphrase is little more than a name it protects. Choose words that have nothing to do with the firm or you.</source>
        <translation>The passphrase is little more than a name it protects. Choose words that have nothing to do with the firm or you.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters; it has {count}. Several words in a row work well.</source>
        <translation>The passphrase needs at least {shortest} characters; it has {count}. Several words in a row work well.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. Choose several different words.</source>
        <translation>The passphrase repeats the same few characters. Choose several different words.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>Your recovery code is taken over: nothing of it has to be typed again.</source>
        <translation>Your recovery code is taken over: nothing of it has to be typed again.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A role is a courtesy of the program; the ledger names whoever goes round it.</source>
        <translation>A role is a courtesy of the program; the ledger names whoever goes round it.</translation>
    </message>
    <message>
        <source>Access ends on</source>
        <translation>Access ends on</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Access matrix</translation>
    </message>
    <message>
        <source>Access review…</source>
        <translation>Access review…</translation>
    </message>
    <message>
        <source>Acts by itself the day after. The keys are changed only by revoking.</source>
        <translation>Acts by itself the day after. The keys are changed only by revoking.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Add somebody…</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>An owner can do everything, appoint owners, and holds the vault's root key from then on.</source>
        <translation>An owner can do everything, appoint owners, and holds the vault's root key from then on.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certified by</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Change it…</translation>
    </message>
    <message>
        <source>Confirm the training</source>
        <translation>Confirm the training</translation>
    </message>
    <message>
        <source>Confirmed: {name} passed the training on {day}.</source>
        <translation>Confirmed: {name} passed the training on {day}.</translation>
    </message>
    <message>
        <source>Copies made before, backups too, still open with what {name} knows. Find and destroy those that need not be kept.</source>
        <translation>Copies made before, backups too, still open with what {name} knows. Find and destroy those that need not be kept.</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Give the key</translation>
    </message>
    <message>
        <source>Give the key: {level}</source>
        <translation>Give the key: {level}</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Give this role</translation>
    </message>
    <message>
        <source>Give this role…</source>
        <translation>Give this role…</translation>
    </message>
    <message>
        <source>Hand over the keyboard: the passphrase is typed by that person and by nobody else.</source>
        <translation>Hand over the keyboard: the passphrase is typed by that person and by nobody else.</translation>
    </message>
    <message>
        <source>It is shown only now. Print it, hand it over, then delete the file.</source>
        <translation>It is shown only now. Print it, hand it over, then delete the file.</translation>
    </message>
    <message>
        <source>It takes some seconds for 100,000 sealed records. Until it ends it can be cancelled: then nothing is changed.</source>
        <translation>It takes some seconds for 100,000 sealed records. Until it ends it can be cancelled: then nothing is changed.</translation>
    </message>
    <message>
        <source>Key card to sign by hand…</source>
        <translation>Key card to sign by hand…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Last day of access (such as 2027-03-01), or empty</source>
        <translation>Last day of access (such as 2027-03-01), or empty</translation>
    </message>
    <message>
        <source>Last entry in the ledger</source>
        <translation>Last entry in the ledger</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Left: {count}</source>
        <translation>Left: {count}</translation>
    </message>
    <message>
        <source>Make {name} {role}?</source>
        <translation>Make {name} {role}?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing can be changed here by you. {why}</source>
        <translation>Nothing can be changed here by you. {why}</translation>
    </message>
    <message>
        <source>Only an owner appoints owners.</source>
        <translation>Only an owner appoints owners.</translation>
    </message>
    <message>
        <source>Only an owner or a manager adds people.</source>
        <translation>Only an owner or a manager adds people.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Print the matrix…</source>
        <translation>Print the matrix…</translation>
    </message>
    <message>
        <source>Public and internal records have no key: everybody who opens the vault can read them, the role is courtesy.</source>
        <translation>Public and internal records have no key: everybody who opens the vault can read them, the role is courtesy.</translation>
    </message>
    <message>
        <source>Recovery sheet of {name}</source>
        <translation>Recovery sheet of {name}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Revoke {name}?</translation>
    </message>
    <message>
        <source>Revoked: cannot open this vault any more. What they signed stays. Copies made before open as they did.</source>
        <translation>Revoked: cannot open this vault any more. What they signed stays. Copies made before open as they did.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Save the sheet…</translation>
    </message>
    <message>
        <source>Saved in {folder}. Print it, then delete the file.</source>
        <translation>Saved in {folder}. Print it, then delete the file.</translation>
    </message>
    <message>
        <source>Sealed with a key: the whole content of a record. Open: code, level, owner, state, dates of deadlines.</source>
        <translation>Sealed with a key: the whole content of a record. Open: code, level, owner, state, dates of deadlines.</translation>
    </message>
    <message>
        <source>Set the last day</source>
        <translation>Set the last day</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take the key back: {level}</source>
        <translation>Take the key back: {level}</translation>
    </message>
    <message>
        <source>Take the key back…</source>
        <translation>Take the key back…</translation>
    </message>
    <message>
        <source>Take {level} back from {name}?</source>
        <translation>Take {level} back from {name}?</translation>
    </message>
    <message>
        <source>The change of keys</source>
        <translation>The change of keys</translation>
    </message>
    <message>
        <source>The level gets a new key; everybody else who holds it is given the new one by itself.</source>
        <translation>The level gets a new key; everybody else who holds it is given the new one by itself.</translation>
    </message>
    <message>
        <source>The recovery sheet of {name} is not saved yet. It waits on the page People until the vault is locked; without it a forgotten passphrase cannot be helped.</source>
        <translation>The recovery sheet of {name} is not saved yet. It waits on the page People until the vault is locked; without it a forgotten passphrase cannot be helped.</translation>
    </message>
    <message>
        <source>The recovery sheet of {name} was not saved before the vault was closed and cannot be shown again. {name} makes a new one by changing the passphrase, in Settings.</source>
        <translation>The recovery sheet of {name} was not saved before the vault was closed and cannot be shown again. {name} makes a new one by changing the passphrase, in Settings.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever comes back is added as a new person.</source>
        <translation>This cannot be undone. Whoever comes back is added as a new person.</translation>
    </message>
    <message>
        <source>This role has no keys: every level {name} holds is taken back.</source>
        <translation>This role has no keys: every level {name} holds is taken back.</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>Training passed on</translation>
    </message>
    <message>
        <source>Training passed on (such as 2027-03-01)</source>
        <translation>Training passed on (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>What the marks are worth</source>
        <translation>What the marks are worth</translation>
    </message>
    <message>
        <source>What was read or copied before stays with them.</source>
        <translation>What was read or copied before stays with them.</translation>
    </message>
    <message>
        <source>When somebody leaves: ends all access and changes the keys they held.</source>
        <translation>When somebody leaves: ends all access and changes the keys they held.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Where to save the papers</translation>
    </message>
    <message>
        <source>Who can open this vault, and which sealed levels each person holds the key of.</source>
        <translation>Who can open this vault, and which sealed levels each person holds the key of.</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>Without a level</translation>
    </message>
    <message>
        <source>Your recovery sheet was not saved before the vault was closed and cannot be shown again; the old one opens nothing any more. Changing your passphrase makes a new one.</source>
        <translation>Your recovery sheet was not saved before the vault was closed and cannot be shown again; the old one opens nothing any more. Changing your passphrase makes a new one.</translation>
    </message>
    <message>
        <source>auditor: reads lists and the ledger, no sealed content</source>
        <translation>auditor: reads lists and the ledger, no sealed content</translation>
    </message>
    <message>
        <source>ended, to be revoked</source>
        <translation>ended, to be revoked</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ends soon</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>manager: confirms levels, signs off</source>
        <translation>manager: confirms levels, signs off</translation>
    </message>
    <message>
        <source>no key: sealed records stay closed</source>
        <translation>no key: sealed records stay closed</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>owner: everything, and the vault's root key</source>
        <translation>owner: everything, and the vault's root key</translation>
    </message>
    <message>
        <source>records keeper: enters and prepares</source>
        <translation>records keeper: enters and prepares</translation>
    </message>
    <message>
        <source>staff: enters and prepares</source>
        <translation>staff: enters and prepares</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>{guard}: reads these records</source>
        <translation>{guard}: reads these records</translation>
    </message>
    <message>
        <source>{guard}: sees only that there is a sealed record</source>
        <translation>{guard}: sees only that there is a sealed record</translation>
    </message>
    <message>
        <source>{label} {day}</source>
        <translation>{label} {day}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{name} can open the vault now. Save the recovery sheet to print it.</source>
        <translation>{name} can open the vault now. Save the recovery sheet to print it.</translation>
    </message>
    <message>
        <source>{name} can open the vault up to and including {day}.</source>
        <translation>{name} can open the vault up to and including {day}.</translation>
    </message>
    <message>
        <source>{name} can open the vault without an end date.</source>
        <translation>{name} can open the vault without an end date.</translation>
    </message>
    <message>
        <source>{name} cannot open this vault any more: passphrase, recovery code and keys are replaced, the data goes into a new file.</source>
        <translation>{name} cannot open this vault any more: passphrase, recovery code and keys are replaced, the data goes into a new file.</translation>
    </message>
    <message>
        <source>{name} holds no key for {level} any more; everybody else has a new one.</source>
        <translation>{name} holds no key for {level} any more; everybody else has a new one.</translation>
    </message>
    <message>
        <source>{name} holds the key for {level} now.</source>
        <translation>{name} holds the key for {level} now.</translation>
    </message>
    <message>
        <source>{name} is no owner any more. The vault's root key they have held stays known to them.</source>
        <translation>{name} is no owner any more. The vault's root key they have held stays known to them.</translation>
    </message>
    <message>
        <source>{name} is revoked and the keys are changed. Now see to the copies made before.</source>
        <translation>{name} is revoked and the keys are changed. Now see to the copies made before.</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} is {role} now.</translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation>{name} knows</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Access ends on</source>
        <translation>Access ends on</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>Training passed on</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>the vault's root key</source>
        <translation>the vault's root key</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Finish and sign {code}: items missing {count}.</source>
        <translation>Finish and sign {code}: items missing {count}.</translation>
    </message>
    <message>
        <source>Have {code} signed: it is complete and waiting.</source>
        <translation>Have {code} signed: it is complete and waiting.</translation>
    </message>
    <message>
        <source>Sign {code} again: something changed since it was signed.</source>
        <translation>Sign {code} again: something changed since it was signed.</translation>
    </message>
    <message>
        <source>Start the checklist “{title}” (section {section}).</source>
        <translation>Start the checklist “{title}” (section {section}).</translation>
    </message>
    <message>
        <source>{code}: {name}, {time}</source>
        <translation>{code}: {name}, {time}</translation>
    </message>
    <message>
        <source>{code}: {name}, {time}; changed since</source>
        <translation>{code}: {name}, {time}; changed since</translation>
    </message>
</context>
<context>
    <name>readiness_report</name>
    <message>
        <source>Begin with the NDA with the target company (section 4), because nothing may be disclosed before it is signed; then grade the client data (section 15) and make the first backup (section 16). Each section below fills as its checklists are started, answered with proof and signed.</source>
        <translation>Begin with the NDA with the target company (section 4), because nothing may be disclosed before it is signed; then grade the client data (section 15) and make the first backup (section 16). Each section below fills as its checklists are started, answered with proof and signed.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Each bar is all items of its section; the count at its end is done and not applicable, of all.</source>
        <translation>Each bar is all items of its section; the count at its end is done and not applicable, of all.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Missing and overdue</source>
        <translation>Missing and overdue</translation>
    </message>
    <message>
        <source>No file has been attached as evidence yet.</source>
        <translation>No file has been attached as evidence yet.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Nothing has been started for this transfer yet</source>
        <translation>Nothing has been started for this transfer yet</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Nothing is missing. Sections still to be signed: {count}.</source>
        <translation>Nothing is missing. Sections still to be signed: {count}.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Section by section</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The SHA-256 of each file, to compare with the copy in hand; the signature is the one that covers it.</source>
        <translation>The SHA-256 of each file, to compare with the copy in hand; the signature is the one that covers it.</translation>
    </message>
    <message>
        <source>The twenty sections</source>
        <translation>The twenty sections</translation>
    </message>
    <message>
        <source>Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. Missing: {missing}; of these overdue: {overdue}.</source>
        <translation>Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. Missing: {missing}; of these overdue: {overdue}.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>items overdue</source>
        <translation>items overdue</translation>
    </message>
    <message>
        <source>items settled</source>
        <translation>items settled</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>overdue: {count}</translation>
    </message>
    <message>
        <source>sections complete</source>
        <translation>sections complete</translation>
    </message>
    <message>
        <source>sections signed</source>
        <translation>sections signed</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>to be signed</translation>
    </message>
    <message>
        <source>to do: {count}</source>
        <translation>to do: {count}</translation>
    </message>
    <message>
        <source>§</source>
        <translation>§</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Files in it</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>I have received what is listed here. I keep it confidential as the agreement says, give it to nobody the agreement does not name, and return or destroy it by the day stated, or when asked.</source>
        <translation>I have received what is listed here. I keep it confidential as the agreement says, give it to nobody the agreement does not name, and return or destroy it by the day stated, or when asked.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No sealed package was made.</source>
        <translation>No sealed package was made.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed package</source>
        <translation>SHA-256 of the sealed package</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Signature by hand</translation>
    </message>
    <message>
        <source>The passphrase is told another way, never with the package or with this sheet.</source>
        <translation>The passphrase is told another way, never with the package or with this sheet.</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>What was handed over</translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Day of the notice or addendum</source>
        <translation>Day of the notice or addendum</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From {day} by a written notice of {of}: {ref}. Entered on {on} by {who}.</source>
        <translation>From {day} by a written notice of {of}: {ref}. Entered on {on} by {who}.</translation>
    </message>
    <message>
        <source>From {day} by addendum {ref} of {of}. Entered on {on} by {who}.</source>
        <translation>From {day} by addendum {ref} of {of}. Entered on {on} by {who}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Name a person</translation>
    </message>
    <message>
        <source>Name again</source>
        <translation>Name again</translation>
    </message>
    <message>
        <source>Name again: {name}</source>
        <translation>Name again: {name}</translation>
    </message>
    <message>
        <source>Name somebody later…</source>
        <translation>Name somebody later…</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>Named after the signing</source>
        <translation>Named after the signing</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Named by</translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation>Named recipients</translation>
    </message>
    <message>
        <source>Nobody is named in it. A written notice or an addendum can name somebody from now on.</source>
        <translation>Nobody is named in it. A written notice or an addendum can name somebody from now on.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Only people named here can be handed anything under this agreement.</source>
        <translation>Nobody is named yet. Only people named here can be handed anything under this agreement.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Save this name</source>
        <translation>Save this name</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Take out: {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Which notice, or the addendum's number</source>
        <translation>Which notice, or the addendum's number</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>a named person</translation>
    </message>
    <message>
        <source>a signed addendum</source>
        <translation>a signed addendum</translation>
    </message>
    <message>
        <source>a written notice</source>
        <translation>a written notice</translation>
    </message>
    <message>
        <source>named recipient</source>
        <translation>named recipient</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{name} (ended)</source>
        <translation>{name} (ended)</translation>
    </message>
    <message>
        <source>{name} (no longer named)</source>
        <translation>{name} (no longer named)</translation>
    </message>
</context>
<context>
    <name>record_report</name>
    <message>
        <source>Checklists about it</source>
        <translation>Checklists about it</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet.</source>
        <translation>Nothing has been filled in yet.</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who opened, printed or exported it</source>
        <translation>Who opened, printed or exported it</translation>
    </message>
    <message>
        <source>{code} {title}: {state}. {signatures}</source>
        <translation>{code} {title}: {state}. {signatures}</translation>
    </message>
    <message>
        <source>{label} {before} → {after}</source>
        <translation>{label} {before} → {after}</translation>
    </message>
    <message>
        <source>{what}: {changes}</source>
        <translation>{what}: {changes}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>(known to insiders only)</source>
        <translation>(known to insiders only)</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(sealed)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Characters the font cannot draw, printed as □: {codes}</source>
        <translation>Characters the font cannot draw, printed as □: {codes}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ledger entry {seq}, head {head}</source>
        <translation>Ledger entry {seq}, head {head}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Printed by {name}, {time}</source>
        <translation>Printed by {name}, {time}</translation>
    </message>
    <message>
        <source>Records: {total}. Sealed to the person who printed this: {sealed}.</source>
        <translation>Records: {total}. Sealed to the person who printed this: {sealed}.</translation>
    </message>
    <message>
        <source>Register: {area}</source>
        <translation>Register: {area}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State of the ledger when this was printed: entry {seq}, head</source>
        <translation>State of the ledger when this was printed: entry {seq}, head</translation>
    </message>
    <message>
        <source>The data of this report is attached to this file as report.json.</source>
        <translation>The data of this report is attached to this file as report.json.</translation>
    </message>
    <message>
        <source>The program's fonts are missing or damaged in {folder}. Install CustKeeper again, then print.</source>
        <translation>The program's fonts are missing or damaged in {folder}. Install CustKeeper again, then print.</translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation>There is nothing in this list yet.</translation>
    </message>
    <message>
        <source>a register and a code, as client:K00001</source>
        <translation>a register and a code, as client:K00001</translation>
    </message>
    <message>
        <source>codes of disclosures to one recipient, as D0001,D0004</source>
        <translation>codes of disclosures to one recipient, as D0001,D0004</translation>
    </message>
    <message>
        <source>the code of a checklist</source>
        <translation>the code of a checklist</translation>
    </message>
    <message>
        <source>the code of a clause, as CLA0001</source>
        <translation>the code of a clause, as CLA0001</translation>
    </message>
    <message>
        <source>the code of a disclosure, as D0001</source>
        <translation>the code of a disclosure, as D0001</translation>
    </message>
    <message>
        <source>the code of a person, as P0002</source>
        <translation>the code of a person, as P0002</translation>
    </message>
    <message>
        <source>the code of a restore test, as RT0001</source>
        <translation>the code of a restore test, as RT0001</translation>
    </message>
    <message>
        <source>the code of an agreement, as NDA0001</source>
        <translation>the code of an agreement, as NDA0001</translation>
    </message>
    <message>
        <source>the codename of a transfer</source>
        <translation>the codename of a transfer</translation>
    </message>
    <message>
        <source>{codes} and others: {count} more</source>
        <translation>{codes} and others: {count} more</translation>
    </message>
    <message>
        <source>{code}: {area}</source>
        <translation>{code}: {area}</translation>
    </message>
    <message>
        <source>… (the first {shown} of {count} characters; the whole is in the vault)</source>
        <translation>… (the first {shown} of {count} characters; the whole is in the vault)</translation>
    </message>
</context>
<context>
    <name>report_catalogue</name>
    <message>
        <source>Access matrix</source>
        <translation>Access matrix</translation>
    </message>
    <message>
        <source>Certificate of a restore test</source>
        <translation>Certificate of a restore test</translation>
    </message>
    <message>
        <source>Certificate of an agreement</source>
        <translation>Certificate of an agreement</translation>
    </message>
    <message>
        <source>Checklist with signatures</source>
        <translation>Checklist with signatures</translation>
    </message>
    <message>
        <source>Clause schedule</source>
        <translation>Clause schedule</translation>
    </message>
    <message>
        <source>Confidentiality readiness report</source>
        <translation>Confidentiality readiness report</translation>
    </message>
    <message>
        <source>Draft of a confidentiality agreement</source>
        <translation>Draft of a confidentiality agreement</translation>
    </message>
    <message>
        <source>Insider list of a transfer</source>
        <translation>Insider list of a transfer</translation>
    </message>
    <message>
        <source>Key card of a person</source>
        <translation>Key card of a person</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Letter asking to return or destroy</source>
        <translation>Letter asking to return or destroy</translation>
    </message>
    <message>
        <source>Memo of a spoken disclosure</source>
        <translation>Memo of a spoken disclosure</translation>
    </message>
    <message>
        <source>NDA register</source>
        <translation>NDA register</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Opinion register</source>
        <translation>Opinion register</translation>
    </message>
    <message>
        <source>Reading log</source>
        <translation>Reading log</translation>
    </message>
    <message>
        <source>Receipt of a disclosure</source>
        <translation>Receipt of a disclosure</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reminder letter to a holder</source>
        <translation>Reminder letter to a holder</translation>
    </message>
    <message>
        <source>Versions of a clause</source>
        <translation>Versions of a clause</translation>
    </message>
    <message>
        <source>What has to come back after a transfer was broken off</source>
        <translation>What has to come back after a transfer was broken off</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Who holds what</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>All agreements</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Choose a report and what it is about, then “Make it”. Its pages appear here.</source>
        <translation>Choose a report and what it is about, then “Make it”. Its pages appear here.</translation>
    </message>
    <message>
        <source>Each report made is one ledger entry, named at the foot of every page.</source>
        <translation>Each report made is one ledger entry, named at the foot of every page.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything that is out</source>
        <translation>Everything that is out</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>No report made yet</source>
        <translation>No report made yet</translation>
    </message>
    <message>
        <source>Open an entry in its tab and choose “Print this entry…” there.</source>
        <translation>Open an entry in its tab and choose “Print this entry…” there.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Pages: {count}. Shown: {shown}.</source>
        <translation>Pages: {count}. Shown: {shown}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as a list (XLSX, CSV)…</source>
        <translation>Save as a list (XLSX, CSV)…</translation>
    </message>
    <message>
        <source>Save for Word (DOCX)…</source>
        <translation>Save for Word (DOCX)…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Saved: {path}. Texts too long for a cell, cut and marked with “…”: {count}</source>
        <translation>Saved: {path}. Texts too long for a cell, cut and marked with “…”: {count}</translation>
    </message>
    <message>
        <source>There is nothing yet this report could be about.</source>
        <translation>There is nothing yet this report could be about.</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>restore_certificate</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>It speaks of this one file on the day of the test. Other backups, and this one later on, are not proven by it.</source>
        <translation>It speaks of this one file on the day of the test. Other backups, and this one later on, are not proven by it.</translation>
    </message>
    <message>
        <source>Nobody has signed this test yet. The tester prepares the checklist about it, and a manager signs that in CustKeeper.</source>
        <translation>Nobody has signed this test yet. The tester prepares the checklist about it, and a manager signs that in CustKeeper.</translation>
    </message>
    <message>
        <source>Of the records that were opened a sample was compared with the vault, not every one. What was entered after the backup is not in it.</source>
        <translation>Of the records that were opened a sample was compared with the vault, not every one. What was entered after the backup is not in it.</translation>
    </message>
    <message>
        <source>Records sealed to the tester were not read. Their ciphertext was held against the ledger; who holds their key can still find out whether they open.</source>
        <translation>Records sealed to the tester were not read. Their ciphertext was held against the ledger; who holds their key can still find out whether they open.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Rows against the backup's list of contents</source>
        <translation>Rows against the backup's list of contents</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Stated</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps and times</source>
        <translation>Steps and times</translation>
    </message>
    <message>
        <source>Tester and manager</source>
        <translation>Tester and manager</translation>
    </message>
    <message>
        <source>That it was done on another computer is what the tester says; the program cannot know it. Whether the recovery sheets and the firm card lie where they should is not shown by it either.</source>
        <translation>That it was done on another computer is what the tester says; the program cannot know it. Whether the recovery sheets and the firm card lie where they should is not shown by it either.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>The test</translation>
    </message>
    <message>
        <source>The tester and the signer are the same person.</source>
        <translation>The tester and the signer are the same person.</translation>
    </message>
    <message>
        <source>This backup did not pass. Do not rely on it; make a new one and test that.</source>
        <translation>This backup did not pass. Do not rely on it; make a new one and test that.</translation>
    </message>
    <message>
        <source>This backup was restored, and everything in it is as it should be.</source>
        <translation>This backup was restored, and everything in it is as it should be.</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>What this does not prove</translation>
    </message>
    <message>
        <source>What was opened and compared</source>
        <translation>What was opened and compared</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>{code}, prepared by {names}</source>
        <translation>{code}, prepared by {names}</translation>
    </message>
</context>
<context>
    <name>restore_drill</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>On another computer</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery sheet and firm card</source>
        <translation>Recovery sheet and firm card</translation>
    </message>
    <message>
        <source>Restore tests</source>
        <translation>Restore tests</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>Took (seconds)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>restore test</source>
        <translation>restore test</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backups (*.ckbackup);;All files (*)</source>
        <translation>Backups (*.ckbackup);;All files (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Choose another backup…</translation>
    </message>
    <message>
        <source>Choose the backup (.ckbackup)</source>
        <translation>Choose the backup (.ckbackup)</translation>
    </message>
    <message>
        <source>Compare it with the firm card. If it differs, this is not your firm's vault.</source>
        <translation>Compare it with the firm card. If it differs, this is not your firm's vault.</translation>
    </message>
    <message>
        <source>Folder it is kept in</source>
        <translation>Folder it is kept in</translation>
    </message>
    <message>
        <source>Folder to keep the restored vault in</source>
        <translation>Folder to keep the restored vault in</translation>
    </message>
    <message>
        <source>Made, by its own word</source>
        <translation>Made, by its own word</translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation>Name of the restored vault</translation>
    </message>
    <message>
        <source>People who can open it</source>
        <translation>People who can open it</translation>
    </message>
    <message>
        <source>Reading the backup to its end…</source>
        <translation>Reading the backup to its end…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Restore the vault</translation>
    </message>
    <message>
        <source>Restored {day}</source>
        <translation>Restored {day}</translation>
    </message>
    <message>
        <source>Restoring the vault…</source>
        <translation>Restoring the vault…</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Root fingerprint</translation>
    </message>
    <message>
        <source>The vault comes into a new folder of its own. The backup, and any vault that is there, stay as they are.</source>
        <translation>The vault comes into a new folder of its own. The backup, and any vault that is there, stay as they are.</translation>
    </message>
    <message>
        <source>This backup ends at ledger entry {seq}, and this computer has seen {seen}: what was done since is not in it. Whoever opens it decides whether to go on with it.</source>
        <translation>This backup ends at ledger entry {seq}, and this computer has seen {seen}: what was done since is not in it. Whoever opens it decides whether to go on with it.</translation>
    </message>
    <message>
        <source>To open it you need the firm card, and your passphrase or your recovery sheet, of the day the backup was made.</source>
        <translation>To open it you need the firm card, and your passphrase or your recovery sheet, of the day the backup was made.</translation>
    </message>
    <message>
        <source>Up to ledger entry</source>
        <translation>Up to ledger entry</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>add people or change their access</source>
        <translation>add people or change their access</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>change a confidentiality level</source>
        <translation>change a confidentiality level</translation>
    </message>
    <message>
        <source>enter or change records</source>
        <translation>enter or change records</translation>
    </message>
    <message>
        <source>import a client list</source>
        <translation>import a client list</translation>
    </message>
    <message>
        <source>make, verify, test or remove backups</source>
        <translation>make, verify, test or remove backups</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>prepare a checklist</source>
        <translation>prepare a checklist</translation>
    </message>
    <message>
        <source>print a report</source>
        <translation>print a report</translation>
    </message>
    <message>
        <source>read records</source>
        <translation>read records</translation>
    </message>
    <message>
        <source>record a disclosure or its end</source>
        <translation>record a disclosure or its end</translation>
    </message>
    <message>
        <source>records keeper</source>
        <translation>records keeper</translation>
    </message>
    <message>
        <source>sign a check of the ledger</source>
        <translation>sign a check of the ledger</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>sign off</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>witness a signature on the spot, or sign there</source>
        <translation>witness a signature on the spot, or sign there</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Any part of a name, code or contact finds it, also pinyin and its initials.</source>
        <translation>Any part of a name, code or contact finds it, also pinyin and its initials.</translation>
    </message>
    <message>
        <source>Found {count}. Sealed records are found by their code only.</source>
        <translation>Found {count}. Sealed records are found by their code only.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Search: {query}</translation>
    </message>
    <message>
        <source>and {count} more: open the list</source>
        <translation>and {count} more: open the list</translation>
    </message>
    <message>
        <source>known to insiders only</source>
        <translation>known to insiders only</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>{area}: {count}</source>
        <translation>{area}: {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Also by Ctrl+= and Ctrl+-</source>
        <translation>Also by Ctrl+= and Ctrl+-</translation>
    </message>
    <message>
        <source>Back up by itself when due</source>
        <translation>Back up by itself when due</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Change your passphrase…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and when its clock jumps. Drafts are kept sealed; after unlocking you are back where you were. Ctrl+L locks at once.</source>
        <translation>It also locks with the screen, when the computer sleeps, and when its clock jumps. Drafts are kept sealed; after unlocking you are back where you were. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Keep this window out of screenshots and shared screens</source>
        <translation>Keep this window out of screenshots and shared screens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock after idle time</source>
        <translation>Lock after idle time</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Switch it off for a meeting where this screen is projected or shared, and on again afterwards.</source>
        <translation>Switch it off for a meeting where this screen is projected or shared, and on again afterwards.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Text size in points</translation>
    </message>
    <message>
        <source>Text size: {points} pt</source>
        <translation>Text size: {points} pt</translation>
    </message>
    <message>
        <source>They hold on this computer, for you, and act at once.</source>
        <translation>They hold on this computer, for you, and act at once.</translation>
    </message>
    <message>
        <source>When you open the vault, each place whose medium is connected gets its backup in the background. Work goes on.</source>
        <translation>When you open the vault, each place whose medium is connected gets its backup in the background. Work goes on.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Your access</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>Arrow keys left and right: items. Page Up and Page Down: pages. Esc ends.</source>
        <translation>Arrow keys left and right: items. Page Up and Page Down: pages. Esc ends.</translation>
    </message>
    <message>
        <source>Asking the gate and making the pages. This takes a moment…</source>
        <translation>Asking the gate and making the pages. This takes a moment…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files that cannot be shown on screen: {count}</source>
        <translation>Files that cannot be shown on screen: {count}</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Item before</translation>
    </message>
    <message>
        <source>Item {item} of {items} · page {page} of {pages}</source>
        <translation>Item {item} of {items} · page {page} of {pages}</translation>
    </message>
    <message>
        <source>Mend the reasons, then try again.</source>
        <translation>Mend the reasons, then try again.</translation>
    </message>
    <message>
        <source>Name covered: press to show it</source>
        <translation>Name covered: press to show it</translation>
    </message>
    <message>
        <source>Names are covered until you press them. Esc ends it; so does the lock.</source>
        <translation>Names are covered until you press them. Esc ends it; so does the lock.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Not in the font, shown as □: {characters}</source>
        <translation>Not in the font, shown as □: {characters}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Only these items fill the screen, with the viewer's name over them. Turn it to them, then begin.</source>
        <translation>Only these items fill the screen, with the viewer's name over them. Turn it to them, then begin.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {code}</source>
        <translation>Page {page} of {pages} of {code}</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Show now</translation>
    </message>
    <message>
        <source>Show on screen: {code}</source>
        <translation>Show on screen: {code}</translation>
    </message>
    <message>
        <source>The gate is asked again, as of today. Beginning and end go into the ledger.</source>
        <translation>The gate is asked again, as of today. Beginning and end go into the ledger.</translation>
    </message>
    <message>
        <source>To {person}, {party}</source>
        <translation>To {person}, {party}</translation>
    </message>
    <message>
        <source>Today the gate says no, so nothing was shown</source>
        <translation>Today the gate says no, so nothing was shown</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
</context>
<context>
    <name>sign_off</name>
    <message>
        <source>Checklist version</source>
        <translation>Checklist version</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>Declared time</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>Frozen content</translation>
    </message>
    <message>
        <source>Hash of the frozen content</source>
        <translation>Hash of the frozen content</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Language shown</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>Ledger entry signed upon</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>Ledger head signed upon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prepared and signed by the same person</source>
        <translation>Prepared and signed by the same person</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Sign-offs</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>sign-off</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note, or the comment to return it with</source>
        <translation>Note, or the comment to return it with</translation>
    </message>
    <message>
        <source>Return with this comment</source>
        <translation>Return with this comment</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Sign {code}</source>
        <translation>Sign {code}</translation>
    </message>
    <message>
        <source>Write what has to change before you return it.</source>
        <translation>Write what has to change before you return it.</translation>
    </message>
    <message>
        <source>You sign what stands below, in the language it is shown in. A later change makes the signature stale.</source>
        <translation>You sign what stands below, in the language it is shown in. A later change makes the signature stale.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{status}. {evidence}</source>
        <translation>{status}. {evidence}</translation>
    </message>
</context>
<context>
    <name>spreadsheet</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exported at</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exported by</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>Head of the ledger</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Texts too long for a cell, cut and marked with “…”: {count}</source>
        <translation>Texts too long for a cell, cut and marked with “…”: {count}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>ended, duties survive</source>
        <translation>ended, duties survive</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>in force, ends soon</source>
        <translation>in force, ends soon</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
</context>
<context>
    <name>table_file</name>
    <message>
        <source>The file was read as {encoding}.</source>
        <translation>The file was read as {encoding}.</translation>
    </message>
    <message>
        <source>The heading row is line {line}; the lines above it were taken for titles.</source>
        <translation>The heading row is line {line}; the lines above it were taken for titles.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read: of those that look like a list it has the most rows.</source>
        <translation>The sheet “{sheet}” was read: of those that look like a list it has the most rows.</translation>
    </message>
    <message>
        <source>an unquoted comma had split a cell; the parts were joined again</source>
        <translation>an unquoted comma had split a cell; the parts were joined again</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>{day} · {basis}</source>
        <translation>{day} · {basis}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{when} · days left: {count}</source>
        <translation>{when} · days left: {count}</translation>
    </message>
    <message>
        <source>{when} · overdue by days: {count}</source>
        <translation>{when} · overdue by days: {count}</translation>
    </message>
    <message>
        <source>{when} · then {count} more until {day}</source>
        <translation>{when} · then {count} more until {day}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A restore test is due since {day}: a backup nobody has restored is a hope.</source>
        <translation>A restore test is due since {day}: a backup nobody has restored is a hope.</translation>
    </message>
    <message>
        <source>Add the transfer by its codename, and its agreements.</source>
        <translation>Add the transfer by its codename, and its agreements.</translation>
    </message>
    <message>
        <source>Agreement {code} ends on {day}; days left: {count}.</source>
        <translation>Agreement {code} ends on {day}; days left: {count}.</translation>
    </message>
    <message>
        <source>Agreement {code} is not signed yet.</source>
        <translation>Agreement {code} is not signed yet.</translation>
    </message>
    <message>
        <source>Agreement {code} was revoked: nothing may be handed over under it.</source>
        <translation>Agreement {code} was revoked: nothing may be handed over under it.</translation>
    </message>
    <message>
        <source>Agreement {code} was signed on {day}, after the first disclosure on {first}: a breach. A manager decides what follows.</source>
        <translation>Agreement {code} was signed on {day}, after the first disclosure on {first}: a breach. A manager decides what follows.</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>All quiet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Blocked {blocked} · falling due {due} · waiting for you {waiting}</source>
        <translation>Blocked {blocked} · falling due {due} · waiting for you {waiting}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Clients &amp; levels</source>
        <translation>Clients &amp; levels</translation>
    </message>
    <message>
        <source>Dates of transfers and agreements, blocked items and signatures appear here by themselves.</source>
        <translation>Dates of transfers and agreements, blocked items and signatures appear here by themselves.</translation>
    </message>
    <message>
        <source>Falling due</source>
        <translation>Falling due</translation>
    </message>
    <message>
        <source>Import the client list: levels are suggested by themselves.</source>
        <translation>Import the client list: levels are suggested by themselves.</translation>
    </message>
    <message>
        <source>Levels to confirm: {count}.</source>
        <translation>Levels to confirm: {count}.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>No backup for {count} days.</source>
        <translation>No backup for {count} days.</translation>
    </message>
    <message>
        <source>No backup for {count} days. The last attempt failed: {problem}</source>
        <translation>No backup for {count} days. The last attempt failed: {problem}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>No backup was made yet.</translation>
    </message>
    <message>
        <source>No place for backups is set yet. Choose one, such as a stick, in Backups &amp; tests.</source>
        <translation>No place for backups is set yet. Choose one, such as a stick, in Backups &amp; tests.</translation>
    </message>
    <message>
        <source>Nothing is blocked, nothing falls due, nothing waits for you.</source>
        <translation>Nothing is blocked, nothing falls due, nothing waits for you.</translation>
    </message>
    <message>
        <source>Only one person can open this vault. Add a second one, who can also sign.</source>
        <translation>Only one person can open this vault. Add a second one, who can also sign.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Readiness report…</source>
        <translation>Readiness report…</translation>
    </message>
    <message>
        <source>Start a checklist, prove each item, have it signed.</source>
        <translation>Start a checklist, prove each item, have it signed.</translation>
    </message>
    <message>
        <source>The quarterly access review is due since {day}. Start it on the page People, or finish it.</source>
        <translation>The quarterly access review is due since {day}. Start it on the page People, or finish it.</translation>
    </message>
    <message>
        <source>The vault is ready. Three steps to the first proof</source>
        <translation>The vault is ready. Three steps to the first proof</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>{code} “{title}” waits for your signature.</source>
        <translation>{code} “{title}” waits for your signature.</translation>
    </message>
    <message>
        <source>{code} “{title}” was returned: {comment}</source>
        <translation>{code} “{title}” was returned: {comment}</translation>
    </message>
    <message>
        <source>{code} “{title}”: something changed since it was signed. Sign it again.</source>
        <translation>{code} “{title}”: something changed since it was signed. Sign it again.</translation>
    </message>
    <message>
        <source>{code}: sections signed {signed} of {sections}</source>
        <translation>{code}: sections signed {signed} of {sections}</translation>
    </message>
    <message>
        <source>{code}: {what} is overdue since {day}.</source>
        <translation>{code}: {what} is overdue since {day}.</translation>
    </message>
    <message>
        <source>{code}: {what}, {day}; days left: {count}.</source>
        <translation>{code}: {what}, {day}; days left: {count}.</translation>
    </message>
    <message>
        <source>{code}: “{item}” is blocked. {reason}</source>
        <translation>{code}: “{item}” is blocked. {reason}</translation>
    </message>
    <message>
        <source>{name} can open the vault until {day}; days left: {count}. Afterwards revoke to change the keys.</source>
        <translation>{name} can open the vault until {day}; days left: {count}. Afterwards revoke to change the keys.</translation>
    </message>
    <message>
        <source>{name}'s access ended with {day}. Revoke to change the keys.</source>
        <translation>{name}'s access ended with {day}. Revoke to change the keys.</translation>
    </message>
</context>
<context>
    <name>tranche</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Data tranches</source>
        <translation>Data tranches</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items of data tranches</source>
        <translation>Items of data tranches</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Reason for releasing</source>
        <translation>Reason for releasing</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>data tranche</source>
        <translation>data tranche</translation>
    </message>
    <message>
        <source>item of a data tranche</source>
        <translation>item of a data tranche</translation>
    </message>
</context>
<context>
    <name>tranches</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Data tranches</source>
        <translation>Data tranches</translation>
    </message>
    <message>
        <source>Items that wait</source>
        <translation>Items that wait</translation>
    </message>
    <message>
        <source>Its items stay shut at the gate until a manager releases it.</source>
        <translation>Its items stay shut at the gate until a manager releases it.</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Let them wait</translation>
    </message>
    <message>
        <source>New tranche of {code}</source>
        <translation>New tranche of {code}</translation>
    </message>
    <message>
        <source>New tranche…</source>
        <translation>New tranche…</translation>
    </message>
    <message>
        <source>No tranche yet: nothing is held back. Items put into one stay shut at the gate until it is released.</source>
        <translation>No tranche yet: nothing is held back. Items put into one stay shut at the gate until it is released.</translation>
    </message>
    <message>
        <source>Reason (kept with the tranche)</source>
        <translation>Reason (kept with the tranche)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release {code}</source>
        <translation>Release {code}</translation>
    </message>
    <message>
        <source>Released on (such as 2027-03-01)</source>
        <translation>Released on (such as 2027-03-01)</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>The gate no longer holds these back: {items}. The agreements still decide who may have them. It cannot be undone.</source>
        <translation>The gate no longer holds these back: {items}. The agreements still decide who may have them. It cannot be undone.</translation>
    </message>
    <message>
        <source>Tick what has to wait.</source>
        <translation>Tick what has to wait.</translation>
    </message>
    <message>
        <source>What has to be so before it is released</source>
        <translation>What has to be so before it is released</translation>
    </message>
    <message>
        <source>a new tranche</source>
        <translation>a new tranche</translation>
    </message>
    <message>
        <source>{code} is released.</source>
        <translation>{code} is released.</translation>
    </message>
    <message>
        <source>{code}, not released: {items}</source>
        <translation>{code}, not released: {items}</translation>
    </message>
    <message>
        <source>{code}, not released: {items}. Until: {condition}</source>
        <translation>{code}, not released: {items}. Until: {condition}</translation>
    </message>
    <message>
        <source>{code}, released {day}: {items}</source>
        <translation>{code}, released {day}: {items}</translation>
    </message>
    <message>
        <source>{code}: its items wait until it is released.</source>
        <translation>{code}: its items wait until it is released.</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>After closing</source>
        <translation>After closing</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broken off</translation>
    </message>
    <message>
        <source>Broken off on</source>
        <translation>Broken off on</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation>Closing on</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Due diligence</translation>
    </message>
    <message>
        <source>Duties ended</source>
        <translation>Duties ended</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>Letter of intent on</source>
        <translation>Letter of intent on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Reason for breaking off</source>
        <translation>Reason for breaking off</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signing on</source>
        <translation>Signing on</translation>
    </message>
    <message>
        <source>Target company</source>
        <translation>Target company</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Asked once on each computer. Type it, or choose its file.</source>
        <translation>Asked once on each computer. Type it, or choose its file.</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>Asking this computer's keyring…</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>Choose its file…</translation>
    </message>
    <message>
        <source>Choose the file with the firm secret</source>
        <translation>Choose the file with the firm secret</translation>
    </message>
    <message>
        <source>Choose the vault's folder (Firm.ckvault)</source>
        <translation>Choose the vault's folder (Firm.ckvault)</translation>
    </message>
    <message>
        <source>Firm secret from the firm card</source>
        <translation>Firm secret from the firm card</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Forgot the passphrase?</translation>
    </message>
    <message>
        <source>New vault or sample firm…</source>
        <translation>New vault or sample firm…</translation>
    </message>
    <message>
        <source>No network. Without passphrase or recovery code nobody can open it, including us.</source>
        <translation>No network. Without passphrase or recovery code nobody can open it, including us.</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Open another vault…</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code from your recovery sheet</source>
        <translation>Recovery code from your recovery sheet</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Restored from the backup. It opens with the passphrase or recovery sheet of the day the backup was made.</source>
        <translation>Restored from the backup. It opens with the passphrase or recovery sheet of the day the backup was made.</translation>
    </message>
    <message>
        <source>There is no vault at {path} now. Connect the disk it lies on, or open it where it is kept today.</source>
        <translation>There is no vault at {path} now. Connect the disk it lies on, or open it where it is kept today.</translation>
    </message>
    <message>
        <source>Type your name as it stands in the vault, and your passphrase.</source>
        <translation>Type your name as it stands in the vault, and your passphrase.</translation>
    </message>
    <message>
        <source>Unlock with this computer</source>
        <translation>Unlock with this computer</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>Who are you</translation>
    </message>
    <message>
        <source>You came in with this computer's key. What is top secret stays closed until you type your passphrase in Settings.</source>
        <translation>You came in with this computer's key. What is top secret stays closed until you type your passphrase in Settings.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{field} has the wrong form</source>
        <translation>{field} has the wrong form</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} is missing</translation>
    </message>
    <message>
        <source>{field} is missing: say what the survival is counted from</source>
        <translation>{field} is missing: say what the survival is counted from</translation>
    </message>
    <message>
        <source>{field} is missing: the survival is counted from one of its days</source>
        <translation>{field} is missing: the survival is counted from one of its days</translation>
    </message>
    <message>
        <source>{field} is not a day and time (write 2027-03-01 14:30)</source>
        <translation>{field} is not a day and time (write 2027-03-01 14:30)</translation>
    </message>
    <message>
        <source>{field} is not a day of the calendar (write 2027-03-01)</source>
        <translation>{field} is not a day of the calendar (write 2027-03-01)</translation>
    </message>
    <message>
        <source>{field} is not a field of this register</source>
        <translation>{field} is not a field of this register</translation>
    </message>
    <message>
        <source>{field} is not entered by hand: it belongs to a naming after the signing</source>
        <translation>{field} is not entered by hand: it belongs to a naming after the signing</translation>
    </message>
    <message>
        <source>{field} is not entered by hand: sign or revoke the agreement, or decide its breach</source>
        <translation>{field} is not entered by hand: sign or revoke the agreement, or decide its breach</translation>
    </message>
    <message>
        <source>{field} is too long ({count} characters, {limit} are the most)</source>
        <translation>{field} is too long ({count} characters, {limit} are the most)</translation>
    </message>
    <message>
        <source>{field} must be a number, such as 24</source>
        <translation>{field} must be a number, such as 24</translation>
    </message>
    <message>
        <source>{field} must be at least 1, or it would end before it begins</source>
        <translation>{field} must be at least 1, or it would end before it begins</translation>
    </message>
    <message>
        <source>{field} must be one of: {choices}</source>
        <translation>{field} must be one of: {choices}</translation>
    </message>
    <message>
        <source>{field} must not be before “{start}”</source>
        <translation>{field} must not be before “{start}”</translation>
    </message>
    <message>
        <source>{field} must not be negative</source>
        <translation>{field} must not be negative</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>An older copy of the vault was accepted (ledger entry {seq}); what this computer had seen since is not in it.</source>
        <translation>An older copy of the vault was accepted (ledger entry {seq}); what this computer had seen since is not in it.</translation>
    </message>
    <message>
        <source>First opening on this computer. Compare the root fingerprint with the firm card: {root}</source>
        <translation>First opening on this computer. Compare the root fingerprint with the firm card: {root}</translation>
    </message>
    <message>
        <source>Somebody put a program of their own into the data file ({name}). Restore the vault from a backup.</source>
        <translation>Somebody put a program of their own into the data file ({name}). Restore the vault from a backup.</translation>
    </message>
    <message>
        <source>The data file is damaged ({check}, {count} findings). Restore the vault from a backup.</source>
        <translation>The data file is damaged ({check}, {count} findings). Restore the vault from a backup.</translation>
    </message>
    <message>
        <source>The vault was brought up to this version of CustKeeper. What it was before lies beside it as {file}.</source>
        <translation>The vault was brought up to this version of CustKeeper. What it was before lies beside it as {file}.</translation>
    </message>
    <message>
        <source>This computer's clock stands before the vault's newest entry ({latest} UTC). Set it right; until then deadlines are counted from that entry, and what you do is marked.</source>
        <translation>This computer's clock stands before the vault's newest entry ({latest} UTC). Set it right; until then deadlines are counted from that entry, and what you do is marked.</translation>
    </message>
    <message>
        <source>This copy of the vault and the one last worked in on this computer are no longer the same: ledger entry {seen} differs. It takes no change. Go on working in the other, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>This copy of the vault and the one last worked in on this computer are no longer the same: ledger entry {seen} differs. It takes no change. Go on working in the other, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault: it ends at ledger entry {seq}, and this computer has seen {seen}. It takes no change. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>This is an older copy of the vault: it ends at ledger entry {seq}, and this computer has seen {seen}. It takes no change. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{part}” for a device, or drops the dot or space at its end</source>
        <translation>Windows keeps the name “{part}” for a device, or drops the dot or space at its end</translation>
    </message>
    <message>
        <source>an earlier draft of yours lies under it</source>
        <translation>an earlier draft of yours lies under it</translation>
    </message>
    <message>
        <source>header.json was damaged; its copy serves, and the next change mends it.</source>
        <translation>header.json was damaged; its copy serves, and the next change mends it.</translation>
    </message>
    <message>
        <source>it is inside a folder that is synchronised with the internet ({service})</source>
        <translation>it is inside a folder that is synchronised with the internet ({service})</translation>
    </message>
    <message>
        <source>it is inside another vault's own folder</source>
        <translation>it is inside another vault's own folder</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>it is on a network drive</translation>
    </message>
    <message>
        <source>the path has {count} characters, and Windows opens no more than {limit}</source>
        <translation>the path has {count} characters, and Windows opens no more than {limit}</translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation>your own keys</translation>
    </message>
    <message>
        <source>{count} access key grants were not signed by somebody entitled to.</source>
        <translation>{count} access key grants were not signed by somebody entitled to.</translation>
    </message>
    <message>
        <source>{count} of the access keys given to you do not count, because nobody entitled gave them. Run “vault check”.</source>
        <translation>{count} of the access keys given to you do not count, because nobody entitled gave them. Run “vault check”.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>(choose)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Add the signed file…</source>
        <translation>Add the signed file…</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Addendum…</source>
        <translation>Addendum…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Also by {keys}, and by going on to something else.</source>
        <translation>Also by {keys}, and by going on to something else.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups &amp; tests</source>
        <translation>Backups &amp; tests</translation>
    </message>
    <message>
        <source>Broken off because: {reason}</source>
        <translation>Broken off because: {reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Choose a line to see it here.</source>
        <translation>Choose a line to see it here.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients &amp; levels</source>
        <translation>Clients &amp; levels</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codename (what everybody calls it)</source>
        <translation>Codename (what everybody calls it)</translation>
    </message>
    <message>
        <source>Confirm level</source>
        <translation>Confirm level</translation>
    </message>
    <message>
        <source>Confirm the chosen ones</source>
        <translation>Confirm the chosen ones</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Confirming levels</source>
        <translation>Confirming levels</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>CustKeeper</source>
        <translation>CustKeeper</translation>
    </message>
    <message>
        <source>Data and agreements</source>
        <translation>Data and agreements</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Done again: {step}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Duties until: {day}</source>
        <translation>Duties until: {day}</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Go on with it…</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Go on with “{title}”</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Its checklist…</source>
        <translation>Its checklist…</translation>
    </message>
    <message>
        <source>Known to insiders only</source>
        <translation>Known to insiders only</translation>
    </message>
    <message>
        <source>Known to insiders only: the transfer has a key of its own, and what belongs to it lies under that. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>Known to insiders only: the transfer has a key of its own, and what belongs to it lies under that. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Ledger #{seq} {hash}</source>
        <translation>Ledger #{seq} {hash}</translation>
    </message>
    <message>
        <source>Letters to all holders…</source>
        <translation>Letters to all holders…</translation>
    </message>
    <message>
        <source>Letters written: {count}, into {folder}</source>
        <translation>Letters written: {count}, into {folder}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Levels confirmed: {count}</source>
        <translation>Levels confirmed: {count}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Locked after {minutes} idle minutes. What was typed is kept as a sealed draft.</source>
        <translation>Locked after {minutes} idle minutes. What was typed is kept as a sealed draft.</translation>
    </message>
    <message>
        <source>Locked because the computer slept or its clock was set. What was typed is kept as a sealed draft.</source>
        <translation>Locked because the computer slept or its clock was set. What was typed is kept as a sealed draft.</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep. What was typed is kept as a sealed draft.</source>
        <translation>Locked because the computer went to sleep. What was typed is kept as a sealed draft.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked. What was typed is kept as a sealed draft.</source>
        <translation>Locked because the screen was locked. What was typed is kept as a sealed draft.</translation>
    </message>
    <message>
        <source>Locked by you. What was typed is kept as a sealed draft.</source>
        <translation>Locked by you. What was typed is kept as a sealed draft.</translation>
    </message>
    <message>
        <source>Locks in {minutes}:{seconds}</source>
        <translation>Locks in {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Main tabs</source>
        <translation>Main tabs</translation>
    </message>
    <message>
        <source>Move a date…</source>
        <translation>Move a date…</translation>
    </message>
    <message>
        <source>NDAs</source>
        <translation>NDAs</translation>
    </message>
    <message>
        <source>New {singular}</source>
        <translation>New {singular}</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>No identifier was found; this is the register's default level.</source>
        <translation>No identifier was found; this is the register's default level.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Now: {state}</translation>
    </message>
    <message>
        <source>One line a deal, by its codename.</source>
        <translation>One line a deal, by its codename.</translation>
    </message>
    <message>
        <source>Only cleared people see sealed names</source>
        <translation>Only cleared people see sealed names</translation>
    </message>
    <message>
        <source>Or type into the search field to narrow the list.</source>
        <translation>Or type into the search field to narrow the list.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People and partners</source>
        <translation>People and partners</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Print the list of what is out…</source>
        <translation>Print the list of what is out…</translation>
    </message>
    <message>
        <source>Print this entry…</source>
        <translation>Print this entry…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Readiness report…</source>
        <translation>Readiness report…</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Sealed into the vault: {name}. The original stays where it is.</source>
        <translation>Sealed into the vault: {name}. The original stays where it is.</translation>
    </message>
    <message>
        <source>Sealed, no clearance</source>
        <translation>Sealed, no clearance</translation>
    </message>
    <message>
        <source>Sealed: you do not hold the key for this level. An owner or manager who holds it can give it to you.</source>
        <translation>Sealed: you do not hold the key for this level. An owner or manager who holds it can give it to you.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search; Enter searches everything (Ctrl+F)</source>
        <translation>Search; Enter searches everything (Ctrl+F)</translation>
    </message>
    <message>
        <source>Set it…</source>
        <translation>Set it…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show all dates: {count}</source>
        <translation>Show all dates: {count}</translation>
    </message>
    <message>
        <source>Show fewer dates</source>
        <translation>Show fewer dates</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Shown here</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>Signed on paper…</translation>
    </message>
    <message>
        <source>Signed terms</source>
        <translation>Signed terms</translation>
    </message>
    <message>
        <source>Signed terms are not edited. A signed addendum changes them.</source>
        <translation>Signed terms are not edited. A signed addendum changes them.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>Still to come back: {out} of {count}, from holders: {holders}</source>
        <translation>Still to come back: {out} of {count}, from holders: {holders}</translation>
    </message>
    <message>
        <source>The first entry you make or import appears in this list.</source>
        <translation>The first entry you make or import appears in this list.</translation>
    </message>
    <message>
        <source>This stage begins with a day not known yet. Enter it, then choose the stage again.</source>
        <translation>This stage begins with a day not known yet. Enter it, then choose the stage again.</translation>
    </message>
    <message>
        <source>Throw away what was typed in “{title}”</source>
        <translation>Throw away what was typed in “{title}”</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Unsaved typing from {when} was put back.</source>
        <translation>Unsaved typing from {when} was put back.</translation>
    </message>
    <message>
        <source>What each one allows today, and until when.</source>
        <translation>What each one allows today, and until when.</translation>
    </message>
    <message>
        <source>What is marked “to confirm” waits for a manager.</source>
        <translation>What is marked “to confirm” waits for a manager.</translation>
    </message>
    <message>
        <source>What you typed in “{title}” is kept.</source>
        <translation>What you typed in “{title}” is kept.</translation>
    </message>
    <message>
        <source>Where to save the letters</source>
        <translation>Where to save the letters</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Which clients</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Who holds what</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Why this level</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Set a new passphrase now.</source>
        <translation>You came in with the recovery code. Set a new passphrase now.</translation>
    </message>
    <message>
        <source>a new state</source>
        <translation>a new state</translation>
    </message>
    <message>
        <source>add an entry</source>
        <translation>add an entry</translation>
    </message>
    <message>
        <source>and {count} more in the ledger</source>
        <translation>and {count} more in the ledger</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>another level</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>change an entry</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>ends {day}</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>or drop it here</translation>
    </message>
    <message>
        <source>such as 2027-03-01</source>
        <translation>such as 2027-03-01</translation>
    </message>
    <message>
        <source>such as 2027-03-01 14:30</source>
        <translation>such as 2027-03-01 14:30</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{count} in the list</source>
        <translation>{count} in the list</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (required)</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}: {chosen}</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it first; then close the window.</source>
        <translation>{what} is still running. Wait for it, or cancel it first; then close the window.</translation>
    </message>
    <message>
        <source>{what}: {label} {before} → {after}</source>
        <translation>{what}: {label} {before} → {after}</translation>
    </message>
    <message>
        <source>{who} · {when} · ledger #{seq}</source>
        <translation>{who} · {when} · ledger #{seq}</translation>
    </message>
</context>
</TS>
