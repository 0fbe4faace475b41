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
        <source>{guard}: {acts}</source>
        <translation>{guard}: {acts}</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Binds both sides</source>
        <translation>Binds both sides</translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation>Categories covered</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
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
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>NDA with the target or buyer</source>
        <translation>NDA with the target or buyer</translation>
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
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revoked on</translation>
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
        <source>Signed on</source>
        <translation>Signed on</translation>
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
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>the closing of the transfer</source>
        <translation>the closing of the transfer</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>the end of the term</translation>
    </message>
    <message>
        <source>the signing of the transfer</source>
        <translation>the signing of the transfer</translation>
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
    <name>cli</name>
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
        <source>Attached to {code}: {name}</source>
        <translation>Attached to {code}: {name}</translation>
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
        <source>Disclosure recorded: {code}</source>
        <translation>Disclosure recorded: {code}</translation>
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
        <source>Interrupted; nothing of it was saved.</source>
        <translation>Interrupted; nothing of it was saved.</translation>
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
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.</source>
        <translation>May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.</translation>
    </message>
    <message>
        <source>Named recipient: {name}</source>
        <translation>Named recipient: {name}</translation>
    </message>
    <message>
        <source>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</source>
        <translation>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</translation>
    </message>
    <message>
        <source>No problem found. Ledger entries: {entries}; records: {records}.</source>
        <translation>No problem found. Ledger entries: {entries}; records: {records}.</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing falls due within 90 days of {day}.</source>
        <translation>Nothing is overdue, and nothing falls due within 90 days of {day}.</translation>
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
        <source>Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</source>
        <translation>Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</translation>
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
        <source>Recovery sheet, for {name} only: {path}</source>
        <translation>Recovery sheet, for {name} only: {path}</translation>
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
        <source>Shown: {shown} of {total}</source>
        <translation>Shown: {shown} of {total}</translation>
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
        <source>Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}</source>
        <translation>Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}</translation>
    </message>
    <message>
        <source>The check was not signed in the ledger: {reason}</source>
        <translation>The check was not signed in the ledger: {reason}</translation>
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
        <source>There is no display to open a window on. The commands work without one: “custkeeper --help” lists them.</source>
        <translation>There is no display to open a window on. The commands work without one: “custkeeper --help” lists them.</translation>
    </message>
    <message>
        <source>These characters are not in the font and were printed as □: {characters}</source>
        <translation>These characters are not in the font and were printed as □: {characters}</translation>
    </message>
    <message>
        <source>This computer asks {name} for the passphrase.</source>
        <translation>This computer asks {name} for the passphrase.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</source>
        <translation>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</translation>
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
        <source>Vault created: {path}</source>
        <translation>Vault created: {path}</translation>
    </message>
    <message>
        <source>Vault id: {vault}</source>
        <translation>Vault id: {vault}</translation>
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
        <source>blocked</source>
        <translation>blocked</translation>
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
        <source>not applicable</source>
        <translation>not applicable</translation>
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
        <source>since {day}</source>
        <translation>since {day}</translation>
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
        <source>{code} is now “{state}”.</source>
        <translation>{code} is now “{state}”.</translation>
    </message>
    <message>
        <source>{code} is open again, as version {version}.</source>
        <translation>{code} is open again, as version {version}.</translation>
    </message>
    <message>
        <source>{code} is signed. Hash of the signed content: {hash}</source>
        <translation>{code} is signed. Hash of the signed content: {hash}</translation>
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
        <source>{code}, {item}: {status}</source>
        <translation>{code}, {item}: {status}</translation>
    </message>
    <message>
        <source>{code}: level confirmed as {level}</source>
        <translation>{code}: level confirmed as {level}</translation>
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
        <source>{name} can open this vault no more: passphrase, recovery code and keys were replaced. Copies made before, backups too, still open with what {name} knows: find and destroy those that need not be kept.</source>
        <translation>{name} can open this vault no more: passphrase, recovery code and keys were replaced. Copies made before, backups too, still open with what {name} knows: find and destroy those that need not be kept.</translation>
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
        <source>{name} is {role} now.</source>
        <translation>{name} is {role} now.</translation>
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
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>Last day of the duties</source>
        <translation>Last day of the duties</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day in force</source>
        <translation>Reminder: {count} days to the last day in force</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the duties</source>
        <translation>Reminder: {count} days to the last day of the duties</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
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
        <source>from the end of the duties</source>
        <translation>from the end of the duties</translation>
    </message>
    <message>
        <source>from the end of the term</source>
        <translation>from the end of the term</translation>
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
        <source>8  The agreement's term was changed afterwards; the signature is now marked stale: {fields}</source>
        <translation>8  The agreement's term was changed afterwards; the signature is now marked stale: {fields}</translation>
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
    <name>errors</name>
    <message>
        <source>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</source>
        <translation>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</translation>
    </message>
    <message>
        <source>A name is missing: give the firm and the person a name.</source>
        <translation>A name is missing: give the firm and the person a name.</translation>
    </message>
    <message>
        <source>A record with this code exists already.</source>
        <translation>A record with this code exists already.</translation>
    </message>
    <message>
        <source>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</source>
        <translation>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</translation>
    </message>
    <message>
        <source>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</source>
        <translation>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</translation>
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
        <source>Nobody changes their own access. Ask another owner or manager.</source>
        <translation>Nobody changes their own access. Ask another owner or manager.</translation>
    </message>
    <message>
        <source>Not to be handed over. {reasons}</source>
        <translation>Not to be handed over. {reasons}</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</source>
        <translation>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</translation>
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
        <source>Only an owner can make somebody an owner, or change or revoke an owner.</source>
        <translation>Only an owner can make somebody an owner, or change or revoke an owner.</translation>
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
        <source>Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.</source>
        <translation>Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed.</source>
        <translation>Something went wrong that the program did not expect ({kind}). Nothing was changed.</translation>
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
        <source>The day {day} has not come yet. Give the day it happened.</source>
        <translation>The day {day} has not come yet. Give the day it happened.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record a disclosure on the day it happens, or later.</source>
        <translation>The day {day} has not come yet. Record a disclosure on the day it happens, or later.</translation>
    </message>
    <message>
        <source>The day {day} is past. Revoke the person instead: that changes the keys, too.</source>
        <translation>The day {day} is past. Revoke the person instead: that changes the keys, too.</translation>
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
        <source>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</source>
        <translation>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</translation>
    </message>
    <message>
        <source>The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf.</source>
        <translation>The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf.</translation>
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
        <source>There is no checklist template “{template}”. The templates are: {templates}.</source>
        <translation>There is no checklist template “{template}”. The templates are: {templates}.</translation>
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
        <source>There is no vault at {path}. Check the folder, or create a vault first.</source>
        <translation>There is no vault at {path}. Check the folder, or create a vault first.</translation>
    </message>
    <message>
        <source>There is no {area} with the code {code}. List them to see the codes in use.</source>
        <translation>There is no {area} with the code {code}. List them to see the codes in use.</translation>
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
        <source>This needs the key of a transfer that you are no insider of. Ask one of its insiders who may change people's access.</source>
        <translation>This needs the key of a transfer that you are no insider of. Ask one of its insiders who may change people's access.</translation>
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
        <source>Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on.</source>
        <translation>Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on.</translation>
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
        <source>{area}: these are not entered by hand; use their own commands.</source>
        <translation>{area}: these are not entered by hand; use their own commands.</translation>
    </message>
    <message>
        <source>{code} cannot go from “{state}” to “{target}”.</source>
        <translation>{code} cannot go from “{state}” to “{target}”.</translation>
    </message>
    <message>
        <source>{code} cannot have ended on {day}: give a day from the hand-over until today.</source>
        <translation>{code} cannot have ended on {day}: give a day from the hand-over until today.</translation>
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
        <source>{code} is not waiting for a signature. Submit it first.</source>
        <translation>{code} is not waiting for a signature. Submit it first.</translation>
    </message>
    <message>
        <source>{code} is sealed at the level {level}; you do not hold its key. Ask a manager for access.</source>
        <translation>{code} is sealed at the level {level}; you do not hold its key. Ask a manager for access.</translation>
    </message>
    <message>
        <source>{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is.</source>
        <translation>{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is.</translation>
    </message>
    <message>
        <source>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</source>
        <translation>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</translation>
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
        <source>{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}</source>
        <translation>{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}</translation>
    </message>
    <message>
        <source>{name} does not hold the key of the level {level}, which {code} has. Give that first, then put them on the list.</source>
        <translation>{name} does not hold the key of the level {level}, which {code} has. Give that first, then put them on the list.</translation>
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
        <source>“{typed}” is not a day. Write it as YYYY-MM-DD.</source>
        <translation>“{typed}” is not a day. Write it as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone. It can only be voided with a reason.</source>
        <translation>“{what}” cannot be undone. It can only be voided with a reason.</translation>
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
        <source>Back</source>
        <translation>Back</translation>
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
        <source>Start working</source>
        <translation>Start working</translation>
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
        <source>Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them.</source>
        <translation>Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them.</translation>
    </message>
    <message>
        <source>No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day.</source>
        <translation>No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day.</translation>
    </message>
    <message>
        <source>The client's own agreement demands consent for {item}, and none is recorded by {day}. Ask the client, and enter the day of the consent.</source>
        <translation>The client's own agreement demands consent for {item}, and none is recorded by {day}. Ask the client, and enter the day of the consent.</translation>
    </message>
    <message>
        <source>There is no agreement with {party}. Record one and have it signed before anything is handed over.</source>
        <translation>There is no agreement with {party}. Record one and have it signed before anything is handed over.</translation>
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
        <source>{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.</source>
        <translation>{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.</translation>
    </message>
    <message>
        <source>{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.</source>
        <translation>{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.</translation>
    </message>
    <message>
        <source>{person} is not cleared for the level of {item}, {level}. Ask a manager to give them the key, or choose another.</source>
        <translation>{person} is not cleared for the level of {item}, {level}. Ask a manager to give them the key, or choose another.</translation>
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
        <source>The record of the transfer and this list are sealed under a key of their own, which only the persons of the firm on the list hold. Agreements, disclosures and checklists of the transfer are sealed by their level.</source>
        <translation>The record of the transfer and this list are sealed under a key of their own, which only the persons of the firm on the list hold. Agreements, disclosures and checklists of the transfer are sealed by their level.</translation>
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
        <source>Name of the person from outside</source>
        <translation>Name of the person from outside</translation>
    </message>
    <message>
        <source>No insider list yet: whoever holds the level reads target and note. The first insider gives the transfer a key of its own.</source>
        <translation>No insider list yet: whoever holds the level reads target and note. The first insider gives the transfer a key of its own.</translation>
    </message>
    <message>
        <source>Person of the firm</source>
        <translation>Person of the firm</translation>
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
        <source>You become the first insider. From then on nobody else reads this record, what it was before, or the list.</source>
        <translation>You become the first insider. From then on nobody else reads this record, what it was before, or the list.</translation>
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
        <source>{name}: from {day} to {until}, {reason}</source>
        <translation>{name}: from {day} to {until}, {reason}</translation>
    </message>
    <message>
        <source>{name}: since {day}, {reason}</source>
        <translation>{name}: since {day}, {reason}</translation>
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
        <source>All sound. Entries: {entries}; records: {records}.</source>
        <translation>All sound. Entries: {entries}; records: {records}.</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Back to the entries</translation>
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
        <source>Clients imported</source>
        <translation>Clients imported</translation>
    </message>
    <message>
        <source>Computer asks for the passphrase again</source>
        <translation>Computer asks for the passphrase again</translation>
    </message>
    <message>
        <source>Computer let in without passphrase</source>
        <translation>Computer let in without passphrase</translation>
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
        <source>Role or end date changed</source>
        <translation>Role or end date changed</translation>
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
        <source>Signature not valid</source>
        <translation>Signature not valid</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signature valid</translation>
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
        <source>Undoes entry</source>
        <translation>Undoes entry</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Vault created</translation>
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
    <name>recipient</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation>Named recipients</translation>
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
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>named recipient</source>
        <translation>named recipient</translation>
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
        <source>the code of a checklist</source>
        <translation>the code of a checklist</translation>
    </message>
    <message>
        <source>the code of a person, as P0002</source>
        <translation>the code of a person, as P0002</translation>
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
        <source>Checklist with signatures</source>
        <translation>Checklist with signatures</translation>
    </message>
    <message>
        <source>Confidentiality readiness report</source>
        <translation>Confidentiality readiness report</translation>
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
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Reading log</source>
        <translation>Reading log</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>About</source>
        <translation>About</translation>
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
        <source>Your access</source>
        <translation>Your access</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
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
        <source>{field} is too long ({count} characters, {limit} are the most)</source>
        <translation>{field} is too long ({count} characters, {limit} are the most)</translation>
    </message>
    <message>
        <source>{field} must be one of: {choices}</source>
        <translation>{field} must be one of: {choices}</translation>
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
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Add the signed file…</source>
        <translation>Add the signed file…</translation>
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
        <source>Back to the list</source>
        <translation>Back to the list</translation>
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
        <source>Done again: {step}</source>
        <translation>Done again: {step}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
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
        <source>Its checklist…</source>
        <translation>Its checklist…</translation>
    </message>
    <message>
        <source>Known to insiders only</source>
        <translation>Known to insiders only</translation>
    </message>
    <message>
        <source>Known to insiders only: this transfer has a key of its own. Ask one of its insiders who may change people's access.</source>
        <translation>Known to insiders only: this transfer has a key of its own. Ask one of its insiders who may change people's access.</translation>
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
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People and partners</source>
        <translation>People and partners</translation>
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
        <source>Sealed: you do not hold the key for this level. Ask a manager for access.</source>
        <translation>Sealed: you do not hold the key for this level. Ask a manager for access.</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>The first entry you make or import appears in this list.</source>
        <translation>The first entry you make or import appears in this list.</translation>
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
        <source>Which clients</source>
        <translation>Which clients</translation>
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
        <source>change an entry</source>
        <translation>change an entry</translation>
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
