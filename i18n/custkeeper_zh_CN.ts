<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>A change of somebody's access counts only when an owner or a manager signed it with their key.</source>
        <translation>更改某人的权限，须由所有者或经理用自己的密钥签名才算数。</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>权限截止</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Courtesy: held by the role. The program keeps to it; whoever goes round the program is named by the signed ledger.</source>
        <translation>惯例：由角色定。程序照此执行；绕开程序的人，会被有签名的台账指出来。</translation>
    </message>
    <message>
        <source>Insider of</source>
        <translation>知情项目</translation>
    </message>
    <message>
        <source>Key: sealed. Without the key nobody reads the content of such a record, whatever program they use. Code, level, owner, state and dates of a record are not sealed.</source>
        <translation>密钥：加密。没有密钥，用什么程序都读不到这类记录的内容。记录的编号、级别、负责人、状态和日期不加密。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None: this person cannot do it with the program; at sealed levels the key is missing.</source>
        <translation>无：此人用程序做不到；在加密级别上，是没有密钥。</translation>
    </message>
    <message>
        <source>People with keys to this vault: {count}.</source>
        <translation>持有这个保险库密钥的人数：{count}。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>不分级别</translation>
    </message>
    <message>
        <source>change people's access</source>
        <translation>更改人员权限</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>ended {day}; keys not changed yet</source>
        <translation>已于{day}截止；密钥尚未更换</translation>
    </message>
    <message>
        <source>enter and change</source>
        <translation>录入和更改</translation>
    </message>
    <message>
        <source>give this level</source>
        <translation>定为此级别</translation>
    </message>
    <message>
        <source>import lists</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>insider of {code}</source>
        <translation>{code} 知情人</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无截止日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>pass the key on</source>
        <translation>转授密钥</translation>
    </message>
    <message>
        <source>prepare checklists</source>
        <translation>编制清单</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>read</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>record disclosures</source>
        <translation>登记披露</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>witness signatures</source>
        <translation>见证签字</translation>
    </message>
    <message>
        <source>{guard}: {acts}</source>
        <translation>{guard}：{acts}</translation>
    </message>
</context>
<context>
    <name>addendum</name>
    <message>
        <source>Addenda</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Anything else it says</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>补充协议号</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>补充协议</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>A client's own NDA, which binds us</source>
        <translation>客户自己的保密协议（约束本公司）</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Addendum {number}, signed on {day}</source>
        <translation>补充协议 {number}，{day}签署</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreements: {count}. In force: {in_force}. End within 90 days: {ending}. Undecided breaches: {late}.</source>
        <translation>协议 {count} 份，有效 {in_force} 份，90 天内到期 {ending} 份，待处理的违规 {late} 项。</translation>
    </message>
    <message>
        <source>Binds both sides</source>
        <translation>双方均受约束</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Breach decided by</source>
        <translation>违规处理人</translation>
    </message>
    <message>
        <source>Breach decided on</source>
        <translation>违规处理日期</translation>
    </message>
    <message>
        <source>Breach decided: the first disclosure</source>
        <translation>违规处理：首次披露日</translation>
    </message>
    <message>
        <source>Breach decided: what follows</source>
        <translation>违规处理：决定</translation>
    </message>
    <message>
        <source>Breach: signed on {day} ({how}), after the first disclosure on {first}.</source>
        <translation>违规：签署日为{day}（{how}），晚于{first}的首次披露。</translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation>涵盖的类别</translation>
    </message>
    <message>
        <source>Clauses of the transfer agreement</source>
        <translation>股权转让协议中的保密条款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Cooperation ended on</source>
        <translation>合作结束日期</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}: {decision}</source>
        <translation>{name}于{day}决定：{decision}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>义务至</translation>
    </message>
    <message>
        <source>Ends and standings are computed for {day}.</source>
        <translation>到期日与状态按{day}计算。</translation>
    </message>
    <message>
        <source>First disclosed on, before these records</source>
        <translation>首次披露日期（早于本系统记录）</translation>
    </message>
    <message>
        <source>Further parties</source>
        <translation>其他各方</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高级别</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>It binds us: nothing is handed over under it.</source>
        <translation>该协议约束本公司，不得据此向外移交资料。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>有效期末日</translation>
    </message>
    <message>
        <source>NDA with a partner</source>
        <translation>与合作方的保密协议</translation>
    </message>
    <message>
        <source>NDA with an employee</source>
        <translation>与员工的保密协议</translation>
    </message>
    <message>
        <source>NDA with the target or buyer</source>
        <translation>与目标公司或受让方的保密协议</translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation>指定接收人</translation>
    </message>
    <message>
        <source>Nobody decided yet what follows.</source>
        <translation>尚未决定如何处理。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Remedy for a breach</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Reminder {reminder} days before the end: days left {count}.</source>
        <translation>到期前 {reminder} 天提醒：还剩 {count} 天。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>SHA-256 of the signed file</source>
        <translation>签署文件的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the signed file: {hash}</source>
        <translation>签署文件的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Signed for the other side by</source>
        <translation>对方签署人</translation>
    </message>
    <message>
        <source>Signed for us by</source>
        <translation>我方签署人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Signed on {day} on paper: for us {us}, for the other side {them}.</source>
        <translation>{day}纸质签署：我方{us}，对方{them}。</translation>
    </message>
    <message>
        <source>Signed on {day} on this laptop, by both sides.</source>
        <translation>{day}由双方在本机上签署。</translation>
    </message>
    <message>
        <source>Signed on {day}. How was not asked for when it was entered.</source>
        <translation>{day}签署。录入时未登记签署方式。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Survival after the term (months)</source>
        <translation>期满后存续（月）</translation>
    </message>
    <message>
        <source>Survival is counted from</source>
        <translation>存续期起算自</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>The original is kept at: {place}</source>
        <translation>原件存放于：{place}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Where the signed original is kept</source>
        <translation>签署原件存放处</translation>
    </message>
    <message>
        <source>Whom the party must bind as well</source>
        <translation>对方须一并约束的人（向下传递）</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>no day yet: counted from the closing of the transfer, which has no day</source>
        <translation>尚无日期：从转让交割日起算，该日未定</translation>
    </message>
    <message>
        <source>no day yet: counted from the end of the cooperation, which has no day</source>
        <translation>尚无日期：从合作结束日起算，该日未定</translation>
    </message>
    <message>
        <source>no day yet: counted from the signing of the transfer, which has no day</source>
        <translation>尚无日期：从转让签约日起算，该日未定</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质签署</translation>
    </message>
    <message>
        <source>on the laptop</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>on this laptop, by both sides</source>
        <translation>双方在本机上签署</translation>
    </message>
    <message>
        <source>the closing of the transfer</source>
        <translation>交割日</translation>
    </message>
    <message>
        <source>the end of the cooperation</source>
        <translation>合作结束日</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>有效期届满</translation>
    </message>
    <message>
        <source>the signing of the transfer</source>
        <translation>转让协议签署日</translation>
    </message>
    <message>
        <source>{code} (signed {how})</source>
        <translation>{code}（签署方式：{how}）</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} (named after the signing, from {day})</source>
        <translation>{name}（签署后新增，自{day}起）</translation>
    </message>
    <message>
        <source>{number} ({day})</source>
        <translation>{number}（{day}）</translation>
    </message>
</context>
<context>
    <name>agreement_act</name>
    <message>
        <source>Addendum to {code}</source>
        <translation>{code} 的补充协议</translation>
    </message>
    <message>
        <source>Change what the signed addendum changes; the rest stays. What stood there before is kept.</source>
        <translation>只改动补充协议所变更的内容，其余不变。变更前的内容会保留。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Day of the last signature (such as 2027-03-01)</source>
        <translation>最后一个签名的日期（例如 2027-03-01）</translation>
    </message>
    <message>
        <source>Decide on the breach of {code}</source>
        <translation>对 {code} 的违规作出决定</translation>
    </message>
    <message>
        <source>First day without it (such as 2027-03-01)</source>
        <translation>解除生效日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>From (such as 2027-03-01; the day of the notice or addendum when empty)</source>
        <translation>起始日（例如 2027-03-01；留空则为通知或补充协议的日期）</translation>
    </message>
    <message>
        <source>From that day on nothing may be handed over under it. What survives goes on. This cannot be undone.</source>
        <translation>自该日起不得再据此移交资料；存续的义务继续有效。此操作不能撤销。</translation>
    </message>
    <message>
        <source>From then on its terms are not edited. Give the signed file, or say where the signed original is kept.</source>
        <translation>此后不再修改其条款。请提供签署文件，或写明签署原件存放处。</translation>
    </message>
    <message>
        <source>It is sealed into the vault, with its SHA-256. Above 100 MB only the SHA-256 is kept: say where it lies.</source>
        <translation>文件连同其 SHA-256 加密存入保险库。超过 100 MB 时只保存 SHA-256：请写明文件所在位置。</translation>
    </message>
    <message>
        <source>It is signed and stays as it was signed: a written notice or an addendum names further people. The gate honours it from its day.</source>
        <translation>它已签署，所签文本保持不变：由书面通知或补充协议新增接收人，移交审查自生效日起认可。</translation>
    </message>
    <message>
        <source>It was signed after the first disclosure. Your name and today's date are kept with the decision.</source>
        <translation>该协议的签署晚于首次披露。决定将连同你的姓名和今天的日期一并保存。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Name somebody in {code}</source>
        <translation>在{code}中新增接收人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record the addendum</source>
        <translation>登记补充协议</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>Record the naming</source>
        <translation>登记新增</translation>
    </message>
    <message>
        <source>Record the signing</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Revoke {code}</source>
        <translation>解除 {code}</translation>
    </message>
    <message>
        <source>Signed file (a scan)</source>
        <translation>签署文件（扫描件）</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或拖放到此处</translation>
    </message>
    <message>
        <source>{code} is signed on paper as of {day}.</source>
        <translation>{code}已于{day}纸质签署。</translation>
    </message>
    <message>
        <source>{code}: signed on paper</source>
        <translation>{code}：纸质签署</translation>
    </message>
    <message>
        <source>{name} is named in {code}.</source>
        <translation>已在{code}中新增{name}。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Generation of the keys</source>
        <translation>密钥代次</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>该条目的哈希值</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最近校验</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made and verified</source>
        <translation>已制作并校验</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实可恢复</translation>
    </message>
    <message>
        <source>Proven by a restore test on</source>
        <translation>恢复测试证实日</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Somebody at work</source>
        <translation>人员操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>This computer's backup key, unattended</source>
        <translation>本机备份密钥（无人值守）</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Up to ledger entry</source>
        <translation>截至台账条目</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>Why the file was removed</source>
        <translation>移除原因</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>backup_target</name>
    <message>
        <source>Backup targets</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder on a disk</source>
        <translation>磁盘上的文件夹</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Mark on the medium</source>
        <translation>介质标记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Share in the network</source>
        <translation>网络共享</translation>
    </message>
    <message>
        <source>Stick or removable disk</source>
        <translation>U 盘或移动硬盘</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>同步文件夹</translation>
    </message>
    <message>
        <source>Where the medium lies</source>
        <translation>介质存放处</translation>
    </message>
    <message>
        <source>Why it is on the vault's own disk</source>
        <translation>为何与保险库同盘</translation>
    </message>
    <message>
        <source>backup target</source>
        <translation>备份位置</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>After the first backup</source>
        <translation>首次备份之后</translation>
    </message>
    <message>
        <source>Are they still there?</source>
        <translation>备份还在吗？</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>正在询问这台电脑的密钥环…</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>备份到这里</translation>
    </message>
    <message>
        <source>Back up here: {place}</source>
        <translation>备份到这里：{place}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up and read back: {places}.</source>
        <translation>已备份并回读核对：{places}。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups &amp; tests</source>
        <translation>备份与测试</translation>
    </message>
    <message>
        <source>Backups made while the vault could not be written: {count}. They are recorded at the next opening.</source>
        <translation>保险库不能写入时做的备份：{count} 个，下次打开时登记。</translation>
    </message>
    <message>
        <source>Backups still open with what {name} knows: {count}. The newest is {code} of {day}. They are kept at: {places}.</source>
        <translation>用 {name} 所知的仍可打开的备份：{count} 个。最新的是 {day} 的 {code}。存放于：{places}。</translation>
    </message>
    <message>
        <source>Best is a medium that is not always connected. The file is sealed: without a passphrase of the vault nobody reads it.</source>
        <translation>最好是不常连接的介质。备份文件是加密的：没有保险库的口令，谁也读不了。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change {place}</source>
        <translation>更改 {place}</translation>
    </message>
    <message>
        <source>Change: {place}</source>
        <translation>更改：{place}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose a backup to see it here.</source>
        <translation>选一个备份，在这里查看。</translation>
    </message>
    <message>
        <source>Choose a stick, another disk or a folder in the network. From then on backups are made by themselves when due.</source>
        <translation>选 U 盘、另一块硬盘或网络文件夹。之后到期会自动备份。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Connected: {path}</source>
        <translation>已连接：{path}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Folder or medium</source>
        <translation>文件夹或介质</translation>
    </message>
    <message>
        <source>For a scheduled “backup make”: its key copies and verifies; what is confidential or top secret stays sealed.</source>
        <translation>供计划任务运行“backup make”：这把密钥只能复制和校验；机密（商业）与绝密（商业）内容仍然加密。</translation>
    </message>
    <message>
        <source>Found again: {codes}.</source>
        <translation>又找到了：{codes}。</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>If they were moved, copy them back and look again, or say by “Change…” where the place is now. Else back up anew.</source>
        <translation>如果移走了，请复制回来再看一次，或用“更改…”说明备份位置现在在哪里；否则请重新备份。</translation>
    </message>
    <message>
        <source>It can be verified, tested and removed from here.</source>
        <translation>可在这里校验、测试和移除。</translation>
    </message>
    <message>
        <source>It is connected: {path}.</source>
        <translation>已连接：{path}。</translation>
    </message>
    <message>
        <source>It is off: a backup needs somebody who has opened the vault.</source>
        <translation>已关闭：要有人打开保险库才能备份。</translation>
    </message>
    <message>
        <source>It is on: this computer has the key for backups.</source>
        <translation>已打开：这台电脑有备份密钥。</translation>
    </message>
    <message>
        <source>It says that it was made {made}, but what was entered in the vault at {following} is not in it: it is older than it says. The clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</source>
        <translation>它自称制作于 {made}，但保险库在 {following} 记入的内容并不在其中：它比自称的更旧。制作时电脑时钟不准，或有人改动了它的自述。请以记录为准。</translation>
    </message>
    <message>
        <source>It says that it was made {made}, which is before its newest entry ({newest}): the clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.</source>
        <translation>它自称制作于 {made}，早于其中最新一条记录（{newest}）：制作时电脑时钟不准，或有人改动了它的自述。请以记录为准。</translation>
    </message>
    <message>
        <source>It says that it was made {made}, which is still to come: a clock stands wrong, or somebody changed what it says of itself. Go by its newest entry ({newest}).</source>
        <translation>它自称制作于 {made}，而这一时间尚未到来：有时钟不准，或有人改动了它的自述。请以其中最新一条记录（{newest}）为准。</translation>
    </message>
    <message>
        <source>It was stopped before the end, so nothing of it was recorded.</source>
        <translation>没有看完就停止了，因此什么也没有记录。</translation>
    </message>
    <message>
        <source>Its backups and its history stay with it.</source>
        <translation>它的备份和历史保留不变。</translation>
    </message>
    <message>
        <source>Its file is deleted from the medium; its line stays here. This cannot be undone.</source>
        <translation>文件从介质上删除，这里的记录保留。不能撤销。</translation>
    </message>
    <message>
        <source>Its medium is connected as {path} now. It was known by its mark, and backups go there by themselves.</source>
        <translation>它的介质现在连接为 {path}，已凭标记认出，备份会自动写到那里。</translation>
    </message>
    <message>
        <source>Last good backup {moment}. Next due {day}.</source>
        <translation>上次成功备份：{moment}。下次到期：{day}。</translation>
    </message>
    <message>
        <source>Last good backup: {moment}, {place}. Next due: {day}, {next}.</source>
        <translation>上次成功备份：{moment}，{place}。下次到期：{day}，{next}。</translation>
    </message>
    <message>
        <source>Ledger entry #{seq}</source>
        <translation>台账第 {seq} 条</translation>
    </message>
    <message>
        <source>Longest time without a good backup in 90 days (RPO)</source>
        <translation>90 天内最长没有成功备份的时间（RPO）</translation>
    </message>
    <message>
        <source>Look where they lie</source>
        <translation>查看是否都在</translation>
    </message>
    <message>
        <source>Looking where they lie: {done} of {total}</source>
        <translation>正在查看：第 {done} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Looking which places are connected</source>
        <translation>正在查看连接了哪些备份位置</translation>
    </message>
    <message>
        <source>Looks at every connected place for the backups of the list. None is read through; “Verify” does that.</source>
        <translation>在每个已连接的备份位置查找列表中的备份，不读内容；要读内容请用“校验”。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>New in the list, made while the vault could not be written: {codes}.</source>
        <translation>新列入的（在保险库不能写入时备份的）：{codes}。</translation>
    </message>
    <message>
        <source>Next restore test due</source>
        <translation>下次恢复测试到期</translation>
    </message>
    <message>
        <source>No backup for {count} days. The last good one: {moment}, {place}.</source>
        <translation>已有 {count} 天没有备份。上次成功备份：{moment}，{place}。</translation>
    </message>
    <message>
        <source>No backup that is recorded here opens for {name}. Copies made before in any other way, backups too, still open with what {name} knows: find and destroy those that need not be kept.</source>
        <translation>这里记录的备份，{name} 都打不开。以其他方式留下的副本，包括备份，用 {name} 所知的仍可打开：请找出不必保留的并销毁。</translation>
    </message>
    <message>
        <source>No backup was made yet. Back up now; it takes seconds, and work goes on meanwhile.</source>
        <translation>还没有做过备份。现在就备份，几秒钟完成，不影响工作。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>没有备份成功。</translation>
    </message>
    <message>
        <source>No connected place should hold a backup.</source>
        <translation>已连接的备份位置都不该有备份。</translation>
    </message>
    <message>
        <source>No good backup here yet. Due since {day}.</source>
        <translation>这里还没有成功的备份。自{day}起应备份。</translation>
    </message>
    <message>
        <source>No more backups while nobody is there</source>
        <translation>无人时不再备份</translation>
    </message>
    <message>
        <source>No place for backups is set yet</source>
        <translation>还没有设置备份位置</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>None for {count} days</source>
        <translation>{count} 天没有备份</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Not connected, so not looked at: {places}.</source>
        <translation>未连接，因此未查看：{places}。</translation>
    </message>
    <message>
        <source>Not connected: {places}. Connect what is missing, then back up again.</source>
        <translation>没有连接：{places}。连接后再备份一次。</translation>
    </message>
    <message>
        <source>Not found, and listed as such from now on: {codes}.</source>
        <translation>没有找到，今后列为“未找到”：{codes}。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>还不知道</translation>
    </message>
    <message>
        <source>Not looked at, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</source>
        <translation>那里的介质没有备份位置的标记，因此未查看：{places}。请连接正确的介质；如果就是它，请按该备份位置旁的“更改…”。</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>还没有测试</translation>
    </message>
    <message>
        <source>Not used, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press “Change…” beside the place.</source>
        <translation>那里的介质没有备份位置的标记，因此没有使用：{places}。请连接正确的介质；如果就是它，请按该备份位置旁的“更改…”。</translation>
    </message>
    <message>
        <source>Nothing is at {path} now. Connect the medium; or, if it was renamed or moved, choose the folder where it is now.</source>
        <translation>{path} 现在不存在。请连接介质；如果它改了名或换了地方，请选择它现在的文件夹。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Older backups removed because their time is over: {count}.</source>
        <translation>过期的旧备份已移除 {count} 个。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remove those that need not be kept, in Backups &amp; tests; keep the others under lock until their time is over. The same holds for copies made in any other way.</source>
        <translation>不必保留的，请在“备份与测试”中删除；其余的请锁好，直到期满。以其他方式留下的副本也一样。</translation>
    </message>
    <message>
        <source>Remove {code}</source>
        <translation>移除 {code}</translation>
    </message>
    <message>
        <source>Removed by the rule: 7 daily, 5 weekly and 12 monthly ones are kept.</source>
        <translation>按规则移除：保留 7 个每日、5 个每周、12 个每月备份。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Restore test…</source>
        <translation>恢复测试…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retire: {place}</source>
        <translation>停用：{place}</translation>
    </message>
    <message>
        <source>Retired places</source>
        <translation>停用的位置</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Scheduled backups on this computer fail from now on.</source>
        <translation>这台电脑上的计划备份从现在起不再成功。</translation>
    </message>
    <message>
        <source>Set a place for backups</source>
        <translation>设置备份位置</translation>
    </message>
    <message>
        <source>Set a place for them, then back up now.</source>
        <translation>先设置备份位置，再立即备份。</translation>
    </message>
    <message>
        <source>Set a place…</source>
        <translation>设置位置…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sizes from {first} to {last}: {before}, now {now}</source>
        <translation>{first}至{last}的大小：{before}，现在 {now}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still not found: {codes}.</source>
        <translation>仍未找到：{codes}。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation>备份失败。</translation>
    </message>
    <message>
        <source>The key for backups lies in this computer's keyring, never in a file of the vault.</source>
        <translation>备份密钥放在这台电脑的密钥环里，从不放在保险库的文件里。</translation>
    </message>
    <message>
        <source>The keyring forgets the key, and the ledger says so.</source>
        <translation>密钥环删除这把密钥，台账记下这件事。</translation>
    </message>
    <message>
        <source>The last 90 days of {place}: made {made}, proven {proven}, failed {failed}, missing {missing}.</source>
        <translation>{place} 最近 90 天：已备份 {made}，已证实 {proven}，失败 {failed}，缺失 {missing}。</translation>
    </message>
    <message>
        <source>The last passed restore test took (RTO)</source>
        <translation>上次通过的恢复测试用时（RTO）</translation>
    </message>
    <message>
        <source>The ledger says which computer has it.</source>
        <translation>台账记下哪台电脑有这把密钥。</translation>
    </message>
    <message>
        <source>The mark of this place is there: it is the same medium, and its backups are found again.</source>
        <translation>那里有此备份位置的标记：是同一个介质，其中的备份会重新找到。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>There is no mark of this place: it gets one when you save, and the former medium is this place no more. Copy the backups over from there, so that they stay in the list.</source>
        <translation>那里没有此备份位置的标记：保存时会写上，原来的介质就不再是此备份位置。请把备份从那里复制过来，使它们仍在列表中。</translation>
    </message>
    <message>
        <source>This computer makes no backups by itself any more.</source>
        <translation>这台电脑不再自行备份。</translation>
    </message>
    <message>
        <source>This computer may back up while nobody is there</source>
        <translation>无人时这台电脑可以备份</translation>
    </message>
    <message>
        <source>This computer may make backups by itself now.</source>
        <translation>这台电脑现在可以自行备份。</translation>
    </message>
    <message>
        <source>This is the right medium: mark it again</source>
        <translation>就是这个介质：重新做标记</translation>
    </message>
    <message>
        <source>This vault comes out of a backup. Its newest entry is of {newest}: nothing that was done later is in it, whatever the backup says of itself. Look for a newer backup if you expected more.</source>
        <translation>本保险库由备份恢复而来，其中最新一条记录的时间是 {newest}：无论备份如何自述，此后所做的都不在其中。如与预期不符，请寻找更新的备份。</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>截至台账</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Use again: {place}</source>
        <translation>重新使用：{place}</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>使用这个位置</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verifying {code}: the medium is read to its end</source>
        <translation>正在校验 {code}：把介质上的文件读到底</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>Where backups go, how fresh they are, and whether they restore.</source>
        <translation>备份放在哪里，多久前做的，能不能恢复。</translation>
    </message>
    <message>
        <source>Where the medium lies (such as: safe in room 2)</source>
        <translation>介质放在哪里（如：2 号房保险柜）</translation>
    </message>
    <message>
        <source>Where they should be: all {count} that were looked for.</source>
        <translation>查看的 {count} 个备份都在应在的位置。</translation>
    </message>
    <message>
        <source>Where they should be: {count}.</source>
        <translation>在应在的位置：{count} 个。</translation>
    </message>
    <message>
        <source>Who could still open it</source>
        <translation>谁还能打开它</translation>
    </message>
    <message>
        <source>Whoever can read the keyring can read what is public or internal.</source>
        <translation>能读取密钥环的人可以读到公开和内部的内容。</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>移除的原因</translation>
    </message>
    <message>
        <source>Why the vault's own disk will do</source>
        <translation>为什么可以放在保险库所在的硬盘</translation>
    </message>
    <message>
        <source>With it, backups are copied and verified. What is confidential or top secret stays sealed.</source>
        <translation>用它复制和校验备份。机密（商业）与绝密（商业）内容仍然加密。</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>每 {days} 天</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>kept by {keeper}</source>
        <translation>保管人 {keeper}</translation>
    </message>
    <message>
        <source>lies in: {place}</source>
        <translation>存放：{place}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>无需备份</translation>
    </message>
    <message>
        <source>proven by a restore test</source>
        <translation>恢复测试已证实</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} 等（另有 {count} 个）</translation>
    </message>
    <message>
        <source>{code} is removed.</source>
        <translation>{code} 已移除。</translation>
    </message>
    <message>
        <source>{code} is whole and sound, and of this vault's history.</source>
        <translation>{code} 完整无损，属于这个保险库的历史。</translation>
    </message>
    <message>
        <source>{code}, {place}</source>
        <translation>{code}，{place}</translation>
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
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} in all, {proven} proven by a restore test, {failed} failed.</source>
        <translation>共 {count} 个，恢复测试已证实 {proven} 个，失败 {failed} 个。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}，已逾期</translation>
    </message>
    <message>
        <source>{day}: {mark}</source>
        <translation>{day}：{mark}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{names}: an earlier passphrase, sheet or computer still opens this backup.</source>
        <translation>{names}：以前的口令、恢复单或电脑还能打开这个备份。</translation>
    </message>
    <message>
        <source>{names}: left since, and could open this backup with what was known then.</source>
        <translation>{names}：已离开，用当时知道的还能打开这个备份。</translation>
    </message>
    <message>
        <source>{name} is a place for backups now.</source>
        <translation>{name} 已设为备份位置。</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} 已更改。</translation>
    </message>
    <message>
        <source>{name}: held the key for {level} then, and does not any more.</source>
        <translation>{name}：当时持有{level}的密钥，现在没有了。</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of this place: another medium is there, none is connected, or the mark was deleted.</source>
        <translation>{path} 上没有此备份位置的标记：那里可能是另一个介质、没有连接介质，或标记已被删除。</translation>
    </message>
    <message>
        <source>{path} holds backups that no line of the list tells of: {count}, such as {file}. They are never removed by themselves; remove what nobody needs.</source>
        <translation>{path} 里有列表中没有的备份：{count} 个，如 {file}。它们不会自动删除；请删去没人需要的。</translation>
    </message>
    <message>
        <source>{path} holds copies that a synchronising program made of backups: {count}, such as {file}. They count as no backups and are left alone; look at them and remove what nobody needs.</source>
        <translation>{path} 中有同步程序生成的备份冲突副本：{count} 个，例如 {file}。它们不算作备份，程序也不会动它们；请查看并删除不需要的副本。</translation>
    </message>
    <message>
        <source>{place} ({lies})</source>
        <translation>{place}（{lies}）</translation>
    </message>
    <message>
        <source>{place} is in use again.</source>
        <translation>{place} 已重新使用。</translation>
    </message>
    <message>
        <source>{place} is inside a folder that is synchronised ({service}). It may be; set its kind to “Synchronised folder”.</source>
        <translation>{place} 位于同步文件夹（{service}）内。这是允许的；请将其类型改为“同步文件夹”。</translation>
    </message>
    <message>
        <source>{place} is on the vault's own disk now: when the disk fails, both are gone. Choose another medium, or say why this one will do.</source>
        <translation>{place} 现在与保险库在同一块磁盘上：磁盘损坏时两者都会丢失。请另选介质，或说明为何可以使用它。</translation>
    </message>
    <message>
        <source>{place} is retired. What lies there stays there.</source>
        <translation>{place} 已停用，那里的备份保留。</translation>
    </message>
    <message>
        <source>{place}: checking the copy</source>
        <translation>{place}：正在检查副本</translation>
    </message>
    <message>
        <source>{place}: copying the vault as it is now</source>
        <translation>{place}：正在复制保险库现在的状态</translation>
    </message>
    <message>
        <source>{place}: reading it back</source>
        <translation>{place}：正在回读核对</translation>
    </message>
    <message>
        <source>{place}: writing it</source>
        <translation>{place}：正在写入</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said}{more}</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message>
        <source>Break it off</source>
        <translation>终止转让</translation>
    </message>
    <message>
        <source>Break off {code}</source>
        <translation>终止 {code}</translation>
    </message>
    <message>
        <source>Broken off on (such as 2027-03-01)</source>
        <translation>终止日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>From then on nothing may be handed over under its agreements.</source>
        <translation>从那天起，不得再依据本转让的协议移交任何资料。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Nothing is out under its agreements, so nothing has to come back.</source>
        <translation>没有依据其协议移交的资料在外，无需收回。</translation>
    </message>
    <message>
        <source>Nothing is written until you decide. It cannot be undone.</source>
        <translation>在你决定之前不写入任何内容。决定之后不能撤销。</translation>
    </message>
    <message>
        <source>Reason (kept with the transfer)</source>
        <translation>原因（随转让保存）</translation>
    </message>
    <message>
        <source>To come back: items {count}, from holders {holders}. A list of them can be printed.</source>
        <translation>要收回的资料：{count} 项，持有人：{holders} 个。清单可以打印。</translation>
    </message>
    <message>
        <source>{agreement} is not ended by it: its duties go on until {day}.</source>
        <translation>{agreement} 不因此结束：义务持续到{day}。</translation>
    </message>
    <message>
        <source>{agreement} is not ended by it: its duties go on, and their end has no day yet.</source>
        <translation>{agreement} 不因此结束：义务继续，终止日尚未确定。</translation>
    </message>
    <message>
        <source>{code} is broken off. Print the list of what has to come back, and record each certificate.</source>
        <translation>{code} 已终止。请打印收回清单；每收到一份证明，就登记一份。</translation>
    </message>
    <message>
        <source>{party}, {person}: {items}</source>
        <translation>{party}，{person}：{items}</translation>
    </message>
</context>
<context>
    <name>chase</name>
    <message>
        <source>(sealed)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>要求收回日</translation>
    </message>
    <message>
        <source>Broken off on {day}.</source>
        <translation>终止日：{day}。</translation>
    </message>
    <message>
        <source>Certificate or receipt</source>
        <translation>证明或收条</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Duties that survive go on; returning what was handed over does not end them.</source>
        <translation>存续的义务继续有效，归还资料并不使其终止。</translation>
    </message>
    <message>
        <source>Form and copy</source>
        <translation>形式与份号</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Items to come back: {count}; still out: {out}, with holders: {holders}.</source>
        <translation>要收回 {count} 项；仍在外 {out} 项，持有人 {holders} 个。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>仍在外</translation>
    </message>
    <message>
        <source>{day}: {proof}</source>
        <translation>{day}：{proof}</translation>
    </message>
    <message>
        <source>{form}, {copy}</source>
        <translation>{form}，{copy}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>About (record)</source>
        <translation>对象（记录）</translation>
    </message>
    <message>
        <source>About (register)</source>
        <translation>对象（登记册）</translation>
    </message>
    <message>
        <source>Changed since signing: {label}: {before} → {after}</source>
        <translation>签字后已变更：{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Prepared and signed by the same person.</source>
        <translation>编制人与签字人为同一人。</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>已退回并附意见</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>模板版本</translation>
    </message>
    <message>
        <source>This signature is not valid: {line}</source>
        <translation>此签名无效：{line}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Waiting for signature</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a decision and its reason</source>
        <translation>决定及其理由</translation>
    </message>
    <message>
        <source>a link to a record, or the document and clause</source>
        <translation>关联记录，或写明文件与条款</translation>
    </message>
    <message>
        <source>a sentence of evidence</source>
        <translation>一句文字证据</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>附件文件</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>signed, changed since</source>
        <translation>已签字，之后有变更</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{decision} by {name} ({role}), {time}; version {version}; content {hash}</source>
        <translation>{decision}：{name}（{role}），{time}；第 {version} 版；内容 {hash}</translation>
    </message>
    <message>
        <source>{item}: blocked</source>
        <translation>{item}：受阻</translation>
    </message>
    <message>
        <source>{item}: still open</source>
        <translation>{item}：尚未完成</translation>
    </message>
    <message>
        <source>{item}: the reason is missing</source>
        <translation>{item}：缺少理由</translation>
    </message>
    <message>
        <source>{item}: {evidence} is missing</source>
        <translation>{item}：缺少{evidence}</translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation>{item}：{field}</translation>
    </message>
</context>
<context>
    <name>checklist_item</name>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>清单事项</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>文件与条款</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Linked register</source>
        <translation>关联登记册</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>清单事项</translation>
    </message>
</context>
<context>
    <name>checklist_report</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>A signature on this checklist does not check out</source>
        <translation>这份清单上有一个签字核验不通过</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Changed after signing: this text is not signed yet</source>
        <translation>签字之后有改动：现在的文本还没有签字</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>签字文本的哈希</translation>
    </message>
    <message>
        <source>It was returned. Answer the comment below and submit it again.</source>
        <translation>清单已退回。按下面的意见修改后重新提交。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Opened again after signing: this version is not signed yet</source>
        <translation>签字之后重新打开：这一版还没有签字</translation>
    </message>
    <message>
        <source>Optional. {guidance}</source>
        <translation>选做。{guidance}</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>签名（Ed25519）</translation>
    </message>
    <message>
        <source>Signature {signature}, ledger entry {seq}</source>
        <translation>签名 {signature}，台账第 {seq} 条</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed by {signer} ({role}), {time}</source>
        <translation>{signer}（{role}）已签字，{time}</translation>
    </message>
    <message>
        <source>Signed upon ledger</source>
        <translation>签字时的台账</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the older text, not for what is printed here. Fields changed: {count}.</source>
        <translation>{signer} {time} 的签字对当时的文本仍然有效，不涵盖这里印出的文本。改动的字段：{count} 个。</translation>
    </message>
    <message>
        <source>The signature of {signer} on {time} stays valid for the version before.</source>
        <translation>{signer} {time} 的签字对前一版仍然有效。</translation>
    </message>
    <message>
        <source>This checklist has no items.</source>
        <translation>这份清单没有项目。</translation>
    </message>
    <message>
        <source>This is a working copy. When it is submitted, a manager checks the proofs and signs it in CustKeeper.</source>
        <translation>这是工作稿。提交之后，由经理核对证据，在 CustKeeper 中签字。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Translation of the signed text. The Chinese text was shown at signing and binds.</source>
        <translation>已签字文本的译文。签字时显示的是中文文本，以中文为准。</translation>
    </message>
    <message>
        <source>Translation of the signed text. The English text was shown at signing and binds.</source>
        <translation>已签字文本的译文。签字时显示的是英文文本，以英文为准。</translation>
    </message>
    <message>
        <source>Valid for the text as it was then; the fields listed at the top have changed since.</source>
        <translation>对当时的文本有效；此后改动的字段列在第一页上方。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What is recorded as the signature of {signer} on {time} does not fit its text and key. Do not rely on it; check the vault.</source>
        <translation>记录为 {signer} {time} 的签字与文本和密钥不符。不要采信，先检查保险库。</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>签字时</translation>
    </message>
    <message>
        <source>entry {seq}, head {head}</source>
        <translation>第 {seq} 条，链首哈希 {head}</translation>
    </message>
    <message>
        <source>{answered} of {total} items answered</source>
        <translation>共 {total} 项，已答 {answered} 项</translation>
    </message>
    <message>
        <source>{decision}: {signer} ({role})</source>
        <translation>{decision}：{signer}（{role}）</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name} {time}</translation>
    </message>
</context>
<context>
    <name>checklists</name>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a transfer first: checklists belong to one.</source>
        <translation>先添加一笔转让：清单都属于某笔转让。</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Choose a template and a transfer above, then Start.</source>
        <translation>在上面选模板和转让，再点“开始”。</translation>
    </message>
    <message>
        <source>Date (2027-03-01)</source>
        <translation>日期（2027-03-01）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>文件与条款</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Everything is proven. Submit it for signing.</source>
        <translation>全部都有证据了。可以提交签字。</translation>
    </message>
    <message>
        <source>Evidence in a sentence</source>
        <translation>用一句话写明证据</translation>
    </message>
    <message>
        <source>Fields changed after signing: {count}. Sign it again.</source>
        <translation>签字后有改动的字段：{count} 个。请重新签字。</translation>
    </message>
    <message>
        <source>It cannot be submitted yet. Finish these items first: {items}</source>
        <translation>还不能提交，请先完成这些事项：{items}</translation>
    </message>
    <message>
        <source>Items to go before it can be submitted: {count}</source>
        <translation>提交前还差 {count} 项</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>保存这一项</translation>
    </message>
    <message>
        <source>No checklist yet</source>
        <translation>还没有清单</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Open item {number}: {title} ({status})</source>
        <translation>打开第 {number} 项：{title}（{status}）</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reopen as a new version</source>
        <translation>重新打开为新版本</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>已退回，附有意见</translation>
    </message>
    <message>
        <source>Sign-off {code} of {checklist}: the signature is not its signer's.</source>
        <translation>清单 {checklist} 的签署 {code}：签名并非签署人本人所作。</translation>
    </message>
    <message>
        <source>Signed by {name} ({role}), {time}</source>
        <translation>{name}（{role}）已签字，{time}</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>Somebody who did not prepare it alone has to sign.</source>
        <translation>须由并非独自编制此清单的人签字。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start one for a transfer, prove each item, have it signed.</source>
        <translation>为一笔转让开始一份清单，逐项给出证据，再请人签字。</translation>
    </message>
    <message>
        <source>State of this item</source>
        <translation>这一项的状态</translation>
    </message>
    <message>
        <source>Still to prove: items {items}</source>
        <translation>尚待证明的事项：{items}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The old signature is kept but no longer covers this text</source>
        <translation>旧签字仍保留，但已不覆盖现在的内容</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Version {version} · upon ledger #{seq} · {hash}</source>
        <translation>第 {version} 版 · 签于台账 #{seq} 之后 · {hash}</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>等待签字</translation>
    </message>
    <message>
        <source>answer an item</source>
        <translation>回答一项</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>or drop it here. It is sealed into the vault; the original stays.</source>
        <translation>或拖到这里。文件会加密存入保险库，原件不动。</translation>
    </message>
    <message>
        <source>{code} ({area})</source>
        <translation>{code}（{area}）</translation>
    </message>
    <message>
        <source>{code} is signed.</source>
        <translation>{code} 已签字。</translation>
    </message>
    <message>
        <source>{code} started. The first open item is in work.</source>
        <translation>{code} 已开始。第一个未做的项目已打开。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>共 {total} 项，已完成 {done} 项</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}, {state}</source>
        <translation>{title}：共 {total} 项，已完成 {done} 项，{state}</translation>
    </message>
</context>
<context>
    <name>clause</name>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Agreed damages</source>
        <translation>约定违约金</translation>
    </message>
    <message>
        <source>Carve-outs</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Categories covered</source>
        <translation>涵盖的类别</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Survival (months)</source>
        <translation>存续期（月）</translation>
    </message>
    <message>
        <source>Survival is counted from</source>
        <translation>存续期的起算</translation>
    </message>
    <message>
        <source>Surviving</source>
        <translation>存续中</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>义务人</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>the closing of the transfer</source>
        <translation>转让交割</translation>
    </message>
    <message>
        <source>the signing of the transfer</source>
        <translation>转让签约</translation>
    </message>
</context>
<context>
    <name>clause_schedule</name>
    <message>
        <source>(sealed)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>Annex to the share transfer agreement. Transfer: {transfer}. Clauses: {count}.</source>
        <translation>股权转让协议附件。转让：{transfer}。条款数：{count}。</translation>
    </message>
    <message>
        <source>No wording yet.</source>
        <translation>还没有正文。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Survives until</source>
        <translation>存续至</translation>
    </message>
    <message>
        <source>This transfer has no clause yet. Add the four types: definition, term, duty, remedy.</source>
        <translation>这笔转让还没有条款。请添加四类：定义、期限、义务、违约责任。</translation>
    </message>
    <message>
        <source>Types of clause still missing: {types}</source>
        <translation>还缺少的条款类型：{types}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{number}. {kind}: {title}</source>
        <translation>{number}. {kind}：{title}</translation>
    </message>
</context>
<context>
    <name>clause_version</name>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Versions of clauses</source>
        <translation>条款版本</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>撰写人</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>撰写日</translation>
    </message>
    <message>
        <source>version of a clause</source>
        <translation>条款版本</translation>
    </message>
</context>
<context>
    <name>clause_versions</name>
    <message>
        <source>Counsel's opinions</source>
        <translation>律师意见</translation>
    </message>
    <message>
        <source>This clause has no wording yet.</source>
        <translation>这一条款还没有正文。</translation>
    </message>
    <message>
        <source>Underlined: put in. Struck through: taken out. Moves of white space are not shown.</source>
        <translation>下划线：加入。删除线：删去。空白的移动不显示。</translation>
    </message>
    <message>
        <source>Version {number}, {day}, {name}</source>
        <translation>第 {number} 版，{day}，{name}</translation>
    </message>
    <message>
        <source>{code}, about {version}: {state}. {counsel}: {answer}</source>
        <translation>{code}，针对 {version}：{state}。{counsel}：{answer}</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>Ask again…</source>
        <translation>再次询问…</translation>
    </message>
    <message>
        <source>Ask counsel about {code}, {version}</source>
        <translation>就 {code} 的 {version} 询问律师</translation>
    </message>
    <message>
        <source>Ask counsel…</source>
        <translation>询问律师…</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Counsel has not been asked about this clause.</source>
        <translation>还没有就这一条款询问律师。</translation>
    </message>
    <message>
        <source>Each transfer needs four types. A new text is a new version; the old ones stay.</source>
        <translation>每笔转让需要四类条款。新的正文就是新的版本，旧版本保留。</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards. Opinions about an older version become stale.</source>
        <translation>记录后不能改动。针对旧版本的意见随之失效。</translation>
    </message>
    <message>
        <source>New version of {code}</source>
        <translation>{code} 的新版本</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>No text yet. Write the first version.</source>
        <translation>还没有正文。写下第一个版本。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>登记提问</translation>
    </message>
    <message>
        <source>Record this version</source>
        <translation>登记这个版本</translation>
    </message>
    <message>
        <source>Survives until {day}</source>
        <translation>存续至{day}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The question is kept with this version. The program records what counsel says; it gives no advice.</source>
        <translation>提问与这个版本一同保存。程序只记录律师的意见，不提供法律建议。</translation>
    </message>
    <message>
        <source>Underlined: put in. Struck through: taken out.</source>
        <translation>下划线：加入。删除线：删去。</translation>
    </message>
    <message>
        <source>Version to read</source>
        <translation>要看的版本</translation>
    </message>
    <message>
        <source>Version {number} against {older}, {day}</source>
        <translation>第 {number} 版与第 {older} 版对照，{day}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>第 {number} 版，{day}</translation>
    </message>
    <message>
        <source>Which counsel</source>
        <translation>哪位律师</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>[put in: {shown}]</source>
        <translation>［加入：{shown}］</translation>
    </message>
    <message>
        <source>[taken out: {shown}]</source>
        <translation>［删去：{shown}］</translation>
    </message>
    <message>
        <source>{code} waits for counsel's answer.</source>
        <translation>{code} 等待律师答复。</translation>
    </message>
    <message>
        <source>{code}, about {version}</source>
        <translation>{code}，针对 {version}</translation>
    </message>
    <message>
        <source>{code}: version {version} is recorded.</source>
        <translation>{code}：版本 {version} 已登记。</translation>
    </message>
    <message>
        <source>{transfer} still needs: {types}</source>
        <translation>{transfer} 还缺：{types}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  {label}: {value}</source>
        <translation>  {label}：{value}</translation>
    </message>
    <message>
        <source>(known to insiders only)</source>
        <translation>（仅知情人可见）</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>Added: {code}</source>
        <translation>已添加：{code}</translation>
    </message>
    <message>
        <source>Addendum {addendum} of {code} recorded.</source>
        <translation>已登记 {code} 的补充协议 {addendum}。</translation>
    </message>
    <message>
        <source>Agreements: {agreements}, disclosures: {disclosures}, files: {files}. The pack is not locked.</source>
        <translation>协议：{agreements} 份，披露：{disclosures} 次，文件：{files} 个。证据包未加密。</translation>
    </message>
    <message>
        <source>Attached to {code}: {name}</source>
        <translation>已附到 {code}：{name}</translation>
    </message>
    <message>
        <source>Backups past their time removed: {count}.</source>
        <translation>已移除过期备份：{count} 份。</translation>
    </message>
    <message>
        <source>Both sides have signed; it is signed as of today.</source>
        <translation>双方都已签字，自今天起视为已签。</translation>
    </message>
    <message>
        <source>Changed since signing: {label}: {before} → {after}</source>
        <translation>签字后有改动：{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>Changed: {code}</source>
        <translation>已修改：{code}</translation>
    </message>
    <message>
        <source>Checklist started: {code}</source>
        <translation>清单已开始：{code}</translation>
    </message>
    <message>
        <source>Clients imported: {count}</source>
        <translation>已导入客户：{count}</translation>
    </message>
    <message>
        <source>Clients in the list: {total}, in a wider band or level: {widened}</source>
        <translation>名单内客户：{total} 个，其中以更宽的档或级别列示：{widened} 个</translation>
    </message>
    <message>
        <source>Clients you hold no key for, not in the list: {count}</source>
        <translation>你没有密钥、未列入名单的客户：{count} 个</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>意见：{comment}</translation>
    </message>
    <message>
        <source>Confirmed: {name} passed the training on {day}.</source>
        <translation>已确认：{name} 于{day}通过培训。</translation>
    </message>
    <message>
        <source>Copies made meanwhile, backups too, still know the key of such a computer: who has both can read what is not top secret, until the vault's keys are changed.</source>
        <translation>这期间做的副本（包括备份）仍认这类电脑的密钥：谁两样都有，在保险库换密钥之前就能读绝密（商业）以外的内容。</translation>
    </message>
    <message>
        <source>Counsel has not been asked yet.</source>
        <translation>还没有询问律师。</translation>
    </message>
    <message>
        <source>Counsel is asked: {code}</source>
        <translation>已询问律师：{code}</translation>
    </message>
    <message>
        <source>Disclosure recorded: {code}</source>
        <translation>披露已登记：{code}</translation>
    </message>
    <message>
        <source>Disclosures you hold no key for, so it is not known whether they belong in: {count}</source>
        <translation>你没有密钥、无法判断是否应列入的披露：{count} 次</translation>
    </message>
    <message>
        <source>Done: {done}; not applicable: {not_applicable}; blocked: {blocked}; open: {open}</source>
        <translation>完成 {done}；不适用 {not_applicable}；受阻 {blocked}；未完成 {open}</translation>
    </message>
    <message>
        <source>Dry run, nothing written. Clients that would be imported: {count}</source>
        <translation>试运行，未写入任何内容。可导入的客户：{count}</translation>
    </message>
    <message>
        <source>Duties until: {day}</source>
        <translation>义务持续至：{day}</translation>
    </message>
    <message>
        <source>Found again: {codes}.</source>
        <translation>已重新找到：{codes}。</translation>
    </message>
    <message>
        <source>Hash of the drawing: {hash}</source>
        <translation>手写笔迹的哈希：{hash}</translation>
    </message>
    <message>
        <source>Hash of the signed text: {hash}</source>
        <translation>所签文本的哈希：{hash}</translation>
    </message>
    <message>
        <source>Holds nothing today.</source>
        <translation>今天不持有任何资料。</translation>
    </message>
    <message>
        <source>Holds: {disclosure}, {item}</source>
        <translation>持有：{disclosure}，{item}</translation>
    </message>
    <message>
        <source>Interrupted; nothing of it was saved.</source>
        <translation>已中断，未保存任何内容。</translation>
    </message>
    <message>
        <source>Its keyring now holds the key of the data file. It copies and verifies with it; what is confidential or top secret stays sealed, but whoever can read the keyring can read what is public or internal.</source>
        <translation>其密钥环现已存有数据文件的密钥，可用来复制和校验；机密（商业）与绝密（商业）的内容仍然加密，但能读取该密钥环的人可以读到公开和内部的内容。</translation>
    </message>
    <message>
        <source>Kept with a warning: {count}</source>
        <translation>保留但有提示的行：{count}</translation>
    </message>
    <message>
        <source>Last day in force: {day}</source>
        <translation>生效的最后一日：{day}</translation>
    </message>
    <message>
        <source>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</source>
        <translation>未纳入（其页面无法加注姓名）：{name}。请改附 PDF。</translation>
    </message>
    <message>
        <source>Letters written: {count}</source>
        <translation>已写函件：{count}</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>函件：{count}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.</source>
        <translation>可以在{day}移交给{party}的{person}：{items}。依据协议：{agreement}。</translation>
    </message>
    <message>
        <source>Missing types: {types}</source>
        <translation>缺少的条款类型：{types}</translation>
    </message>
    <message>
        <source>Named in agreements, not in the register yet: {names}. Add each by “record party add name=… kind=…”.</source>
        <translation>协议里提到、登记册里还没有：{names}。用“record party add name=… kind=…”逐一添加。</translation>
    </message>
    <message>
        <source>Named recipient: {name}</source>
        <translation>指定接收人：{name}</translation>
    </message>
    <message>
        <source>Named recipient: {name}, ended on {day}</source>
        <translation>指定接收人：{name}，已于 {day} 截止</translation>
    </message>
    <message>
        <source>Named recipient: {name}, until {day}</source>
        <translation>指定接收人：{name}，至 {day}</translation>
    </message>
    <message>
        <source>Next restore test due: {day}.</source>
        <translation>下次恢复测试应于{day}前完成。</translation>
    </message>
    <message>
        <source>No backup knows anybody who should not open it any more.</source>
        <translation>没有任何备份还能被不应打开它的人打开。</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>尚未制作备份。</translation>
    </message>
    <message>
        <source>No date moves: this is the day it stands on.</source>
        <translation>没有日期变动：本来就是这一天。</translation>
    </message>
    <message>
        <source>No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped.</source>
        <translation>未用 --papers 指定文件夹：没有打印恢复单，忘记口令时将无法补救。</translation>
    </message>
    <message>
        <source>No place for backups is set. Set one: “backup target add”.</source>
        <translation>尚未设定备份位置。请先设定：“backup target add”。</translation>
    </message>
    <message>
        <source>No place is due for a backup now. “--all” makes them all the same.</source>
        <translation>现在没有到期的备份位置。用“--all”可照样全部备份。</translation>
    </message>
    <message>
        <source>No problem found. Ledger entries: {entries}; records: {records}.</source>
        <translation>未发现问题。台账记录 {entries} 条；资料记录 {records} 条。</translation>
    </message>
    <message>
        <source>No type of clause is missing.</source>
        <translation>四类条款都有了。</translation>
    </message>
    <message>
        <source>Not connected, so not looked at: {codes}.</source>
        <translation>未连接，因此未查看：{codes}。</translation>
    </message>
    <message>
        <source>Not found where they should be: {codes}.</source>
        <translation>在应在的位置未找到：{codes}。</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing falls due within 90 days of {day}.</source>
        <translation>没有逾期事项，自{day}起 90 天内也没有到期事项。</translation>
    </message>
    <message>
        <source>Nothing was changed. To approve all of it as one step, add --approve.</source>
        <translation>没有改动任何内容。要一步全部批准，请加 --approve。</translation>
    </message>
    <message>
        <source>Nothing was changed. To close it, add --approve; it cannot be undone.</source>
        <translation>没有任何改动。要办理交割，请加上 --approve；此操作不能撤销。</translation>
    </message>
    <message>
        <source>Opened with this computer's key: what is top secret stays closed. Without --device it is open to you.</source>
        <translation>用这台电脑的密钥打开：绝密（商业）内容打不开。不加 --device 就能打开。</translation>
    </message>
    <message>
        <source>Other computers that do not ask for it: {count}</source>
        <translation>另外不问口令的电脑：{count} 台</translation>
    </message>
    <message>
        <source>Out on {day}: {total}, overdue: {overdue}</source>
        <translation>{day}在外：{total} 项，其中逾期：{overdue} 项</translation>
    </message>
    <message>
        <source>Override {code} is signed, until {day}. Hash of the signed content: {hash}</source>
        <translation>特批 {code} 已签署，至{day}。所签内容的哈希：{hash}</translation>
    </message>
    <message>
        <source>Override {code} is voided.</source>
        <translation>特批 {code} 已作废。</translation>
    </message>
    <message>
        <source>Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</source>
        <translation>口令已更改；旧口令和旧恢复单不再能打开此保险库，免口令的电脑也都重新要口令。此前的保险库副本（包括备份）用旧的仍能打开：请找出不必保留的副本并销毁。</translation>
    </message>
    <message>
        <source>Passphrase of the package, shown this once and kept nowhere. Tell it another way than the package: {passphrase}</source>
        <translation>加密包口令，只显示这一次，不作任何保存。请以加密包以外的途径告知：{passphrase}</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>{name} 的口令</translation>
    </message>
    <message>
        <source>People who can open it: {count}</source>
        <translation>可以打开它的人数：{count}</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>人员：{name}</translation>
    </message>
    <message>
        <source>Print and lock away: {path}</source>
        <translation>请打印并妥善锁存：{path}</translation>
    </message>
    <message>
        <source>Print these papers, keep them apart from the computer, then delete the files: whoever has them and the vault can open it.</source>
        <translation>请打印这些纸件，与电脑分开保管，然后删除文件：谁同时拿到它们和保险库，谁就能打开。</translation>
    </message>
    <message>
        <source>Recorded; other items of {code} are still out.</source>
        <translation>已登记；{code} 的其他资料仍在外。</translation>
    </message>
    <message>
        <source>Records of {code} put under the key of its insiders: {count}.</source>
        <translation>已将 {code} 的 {count} 条记录改由知情人密钥加密。</translation>
    </message>
    <message>
        <source>Recovery sheet, for {name} only: {path}</source>
        <translation>恢复单（仅限 {name} 本人）：{path}</translation>
    </message>
    <message>
        <source>Released: {code}</source>
        <translation>已放行：{code}</translation>
    </message>
    <message>
        <source>Removed from the register: {code}</source>
        <translation>已从登记册移除：{code}</translation>
    </message>
    <message>
        <source>Restored to {path}. It opens with the passphrases, recovery sheets and firm card of the day it was made.</source>
        <translation>已恢复到 {path}。请用备份当日的口令、恢复单和公司卡打开。</translation>
    </message>
    <message>
        <source>Root fingerprint: {root}</source>
        <translation>根密钥指纹：{root}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>第 {row} 行，{column}：{problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>Rows rejected: {count}</source>
        <translation>被拒绝的行：{count}</translation>
    </message>
    <message>
        <source>SHA-256 of the pack: {hash}</source>
        <translation>证据包的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>SHA-256 of the package, also on the receipt: {hash}</source>
        <translation>加密包的 SHA-256，签收单上亦载明：{hash}</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>请写明要执行哪个命令。</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>显示 {shown} 项，共 {total} 项</translation>
    </message>
    <message>
        <source>Signed or done, and therefore stays: {count}</source>
        <translation>已签署或已完成，因此不动：{count}</translation>
    </message>
    <message>
        <source>Signed upon ledger entry {seq}, head {head}</source>
        <translation>签于台账第 {seq} 条之上，链首 {head}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed; the log has the place.</source>
        <translation>出现了程序未预料到的情况（{kind}）。没有改动任何内容；日志中记有位置。</translation>
    </message>
    <message>
        <source>Sound since the check signed up to entry {since}. Entries: {entries}; records looked at: {records}. Head: {head}</source>
        <translation>自签名检查（到第 {since} 条）以来完好。条目：{entries}；查看的记录：{records}。链首：{head}</translation>
    </message>
    <message>
        <source>Standing: {standing}</source>
        <translation>效力状态：{standing}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suggested level {level}: {count}</source>
        <translation>建议级别 {level}：{count}</translation>
    </message>
    <message>
        <source>Text, name, function, drawing and countersignature fit each other.</source>
        <translation>文本、姓名、职务、笔迹与复签相互吻合。</translation>
    </message>
    <message>
        <source>Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}</source>
        <translation>电子表格单元格容纳不下而截断的文本（以“…”标记）：{count}</translation>
    </message>
    <message>
        <source>The check was not signed in the ledger: {reason}</source>
        <translation>这次检查没有签入台账：{reason}</translation>
    </message>
    <message>
        <source>The gate says no by itself; override {code} lets it through until {day}.</source>
        <translation>移交审查本身不通过；依特批 {code} 可以移交，至{day}。</translation>
    </message>
    <message>
        <source>The ledger is whole. Entries: {entries}; records: {records}. Head: {head}</source>
        <translation>台账完整。台账记录 {entries} 条；资料记录 {records} 条。链首哈希：{head}</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入同一口令</translation>
    </message>
    <message>
        <source>The vault asks {name} for the passphrase again: computers that did not: {count}.</source>
        <translation>保险库重新向 {name} 要口令；此前免口令的电脑：{count} 台。</translation>
    </message>
    <message>
        <source>The vault could not be written now, so the result is kept on this computer: it is recorded when you open the vault here again.</source>
        <translation>保险库现在无法写入，测试结果已保存在这台电脑上；你下次在这台电脑上打开保险库时会记入。</translation>
    </message>
    <message>
        <source>There is no command “{given}” here.</source>
        <translation>这里没有“{given}”命令。</translation>
    </message>
    <message>
        <source>There is no command “{given}” here. Did you mean “{near}”?</source>
        <translation>这里没有“{given}”命令。是不是想写“{near}”？</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: “custkeeper --help” lists them.</source>
        <translation>没有可以打开窗口的显示器。命令不需要窗口：用 custkeeper --help 查看。</translation>
    </message>
    <message>
        <source>There is no option {given} here.</source>
        <translation>这里没有 {given} 选项。</translation>
    </message>
    <message>
        <source>There is no option {given} here. Did you mean {near}?</source>
        <translation>这里没有 {given} 选项。是不是想写 {near}？</translation>
    </message>
    <message>
        <source>These characters are not in the font and were printed as □: {characters}</source>
        <translation>字库中没有这些字符，已印为 □：{characters}</translation>
    </message>
    <message>
        <source>These dates move: {count}</source>
        <translation>变动的日期：{count}</translation>
    </message>
    <message>
        <source>This command line cannot be carried out as it stands.</source>
        <translation>这行命令这样写无法执行。</translation>
    </message>
    <message>
        <source>This computer asks {name} for the passphrase.</source>
        <translation>这台电脑向 {name} 要口令。</translation>
    </message>
    <message>
        <source>This computer can make backups while nobody is there: “backup make --unattended”.</source>
        <translation>本机可以在无人值守时制作备份：“backup make --unattended”。</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker.</source>
        <translation>这台电脑没有系统密钥环，公司密钥保存在只有你能读取的文件中（{path}）：安全性较弱。</translation>
    </message>
    <message>
        <source>This computer makes no backups by itself.</source>
        <translation>本机不会自动制作备份。</translation>
    </message>
    <message>
        <source>This computer opens the vault for {name} without the passphrase.</source>
        <translation>这台电脑不用口令就为 {name} 打开保险库。</translation>
    </message>
    <message>
        <source>This is no older copy: everything this computer has seen is in it.</source>
        <translation>这不是旧副本：这台电脑见过的都在里面。</translation>
    </message>
    <message>
        <source>This would be let through: {reason}</source>
        <translation>将特批以下原因：{reason}</translation>
    </message>
    <message>
        <source>To come back: items: {count}, from holders: {holders}</source>
        <translation>要收回的资料：{count} 项，持有人：{holders} 个</translation>
    </message>
    <message>
        <source>Vault created: {path}</source>
        <translation>保险库已建立：{path}</translation>
    </message>
    <message>
        <source>Vault id: {vault}</source>
        <translation>保险库编号：{vault}</translation>
    </message>
    <message>
        <source>Vault {vault}, root {root}, made {made} by its own word, up to ledger entry {seq}, people: {people}.</source>
        <translation>保险库 {vault}，根指纹 {root}，自称制作于 {made}，截至台账第 {seq} 条，人员 {people} 名。</translation>
    </message>
    <message>
        <source>Which code is which client is kept nowhere. To record that you hand the list over, enter it as an item and disclose it.</source>
        <translation>代号与客户的对应关系不作任何保存。要登记这份名单的移交，请先登记为资料，再办理移交。</translation>
    </message>
    <message>
        <source>Whoever sits at this computer logged in as you can do so, and your other programs can read the key from the keyring. What is top secret stays closed; signing, access and what leaves the vault still ask for the passphrase.</source>
        <translation>谁在这台电脑上用你的系统账户，谁就能这样打开；你的其他程序也能从密钥环里读到这个密钥。绝密（商业）内容仍打不开；签字、授权和对外输出仍要口令。</translation>
    </message>
    <message>
        <source>Why this level: {reason}</source>
        <translation>为何建议此级别：{reason}</translation>
    </message>
    <message>
        <source>With --device this computer opens the vault for {name} without the passphrase now.</source>
        <translation>现在加上 --device，这台电脑不用口令就为 {name} 打开保险库。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>You go on with the older copy; entry {seq} says so. What was seen up to entry {seen} is lost.</source>
        <translation>你继续使用旧副本；第 {seq} 条写明了这一点。曾见到第 {seen} 条为止的内容已丢失。</translation>
    </message>
    <message>
        <source>You sign exactly this:</source>
        <translation>你签的就是以下内容：</translation>
    </message>
    <message>
        <source>[-taken out-] [+put in+]</source>
        <translation>[-删去-] [+加入+]</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>签后有改动</translation>
    </message>
    <message>
        <source>days left: {count}</source>
        <translation>还剩 {count} 天</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended {day}: {proof}</source>
        <translation>{day}结束：{proof}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>还没有正文</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue by days: {count}</source>
        <translation>已逾期 {count} 天</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>自{day}起逾期</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>风险 {risk}</translation>
    </message>
    <message>
        <source>seen on screen on {day}, not held</source>
        <translation>{day}在屏幕上看过，未持有</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>仍在外</translation>
    </message>
    <message>
        <source>that day is past: take them off</source>
        <translation>该日已过：请移出名单</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>应于{day}前归还</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}止</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>{agreement}: {standing}</source>
        <translation>{agreement}：{standing}</translation>
    </message>
    <message>
        <source>{agreement}: {standing}; its duties go on as agreed.</source>
        <translation>{agreement}：{standing}；义务按约定继续。</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{code}  {title}: {state}</source>
        <translation>{code}  {title}：{state}</translation>
    </message>
    <message>
        <source>{code} has no insider list: whoever holds its level can read it.</source>
        <translation>{code} 没有知情人名单：持有该级别密钥的人都能查阅。</translation>
    </message>
    <message>
        <source>{code} has the level {level} now.</source>
        <translation>{code} 的级别现为{level}。</translation>
    </message>
    <message>
        <source>{code} is broken off. “report make chase-list --subject {code}” prints who has to return what.</source>
        <translation>{code} 已终止。“report make chase-list --subject {code}”打印谁要归还什么。</translation>
    </message>
    <message>
        <source>{code} is closed on {day}.</source>
        <translation>{code} 已于{day}交割。</translation>
    </message>
    <message>
        <source>{code} is now “{state}”.</source>
        <translation>{code} 现为“{state}”。</translation>
    </message>
    <message>
        <source>{code} is open again, as version {version}.</source>
        <translation>{code} 已重新打开，为第 {version} 版。</translation>
    </message>
    <message>
        <source>{code} is revoked as of {day}: nothing may be handed over under it from then on.</source>
        <translation>{code} 自{day}起解除，此后不得再据此移交资料。</translation>
    </message>
    <message>
        <source>{code} is signed on paper as of {day}.</source>
        <translation>{code}已于{day}纸质签署。</translation>
    </message>
    <message>
        <source>{code} is signed. Hash of the signed content: {hash}</source>
        <translation>{code} 已签字。签字内容的哈希：{hash}</translation>
    </message>
    <message>
        <source>{code} made: {file}, {size} bytes, up to ledger entry {seq}, read back and verified.</source>
        <translation>{code} 已制作：{file}，{size} 字节，截至台账第 {seq} 条，已回读并校验。</translation>
    </message>
    <message>
        <source>{code} on {about}: {name}, {capacity}</source>
        <translation>{code}，签于{about}：{name}，{capacity}</translation>
    </message>
    <message>
        <source>{code} removed.</source>
        <translation>{code} 已移除。</translation>
    </message>
    <message>
        <source>{code} still opens for: {names}.</source>
        <translation>{code} 仍可由以下离职人员打开：{names}。</translation>
    </message>
    <message>
        <source>{code} still opens the level {level} for: {name}, who held its key then.</source>
        <translation>{code} 仍可为 {name} 打开级别“{level}”：当时其持有该密钥。</translation>
    </message>
    <message>
        <source>{code} still opens with the former passphrase or computer of: {names}.</source>
        <translation>{code} 仍可用以下人员的旧口令或旧电脑打开：{names}。</translation>
    </message>
    <message>
        <source>{code} waits for a signature now.</source>
        <translation>{code} 现在等待签字。</translation>
    </message>
    <message>
        <source>{code} was returned with your comment.</source>
        <translation>{code} 已附意见退回。</translation>
    </message>
    <message>
        <source>{code} {name}: backups go to {path}.</source>
        <translation>{code} {name}：备份存放于 {path}。</translation>
    </message>
    <message>
        <source>{code}, {item}: {status}</source>
        <translation>{code}，{item}：{status}</translation>
    </message>
    <message>
        <source>{code}: level confirmed as {level}</source>
        <translation>{code}：级别已确认为{level}</translation>
    </message>
    <message>
        <source>{code}: passed in {seconds} s. Records opened: {opened}, compared with the vault: {compared}, files: {files}.</source>
        <translation>{code}：通过，用时 {seconds} 秒。打开资料记录 {opened} 条，与保险库比对 {compared} 条，文件 {files} 个。</translation>
    </message>
    <message>
        <source>{code}: the decision on the breach is recorded.</source>
        <translation>{code}：已登记对违规的决定。</translation>
    </message>
    <message>
        <source>{code}: these wait until it is released: {items}</source>
        <translation>{code}：以下资料等到放行后才能移交：{items}</translation>
    </message>
    <message>
        <source>{code}: version {version} is written. Opinions about an older one are stale now.</source>
        <translation>{code}：已写下版本 {version}。针对旧版本的意见现已失效。</translation>
    </message>
    <message>
        <source>{code}: your side is signed ({signature}). Hash of the signed text: {hash}</source>
        <translation>{code}：你方已签（{signature}）。所签文本的哈希：{hash}</translation>
    </message>
    <message>
        <source>{code}: {anchor} is on {day} now.</source>
        <translation>{code}：{anchor}现在是{day}。</translation>
    </message>
    <message>
        <source>{code}: {state}.</source>
        <translation>{code}：{state}。</translation>
    </message>
    <message>
        <source>{file} is made and verified; it is recorded as soon as the vault can be written here.</source>
        <translation>{file} 已制作并校验；待本机可以写入保险库时即予登记。</translation>
    </message>
    <message>
        <source>{file} is whole and sound, and of this vault: up to ledger entry {seq} of {newest}. It says that it was made {made}.</source>
        <translation>{file} 完整无损，属于本保险库：截至台账第 {seq} 条（{newest}）。它自称制作于 {made}。</translation>
    </message>
    <message>
        <source>{how}, {time}; countersigned by {witness} ({role})</source>
        <translation>{how}，{time}；复签人：{witness}（{role}）</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{name} can open the vault now, as {role}.</source>
        <translation>{name} 现在可以打开保险库，角色为{role}。</translation>
    </message>
    <message>
        <source>{name} can open the vault up to and including {day}.</source>
        <translation>{name} 可以打开保险库，直至{day}（含当日）。</translation>
    </message>
    <message>
        <source>{name} can open the vault without an end date.</source>
        <translation>{name} 可以打开保险库，没有截止日期。</translation>
    </message>
    <message>
        <source>{name} can open this vault no more: passphrase, recovery code and keys were replaced.</source>
        <translation>{name} 再也不能打开此保险库：口令、恢复码和密钥都已更换。</translation>
    </message>
    <message>
        <source>{name} holds no key for the level {level} any more; everybody else has a new one. What was read before stays read, and copies made before, backups too, still open with what {name} knows.</source>
        <translation>{name} 不再持有{level}级的密钥；其他人都已换用新密钥。此前已读过的内容无法收回，此前的副本（包括备份）用 {name} 所知的仍能打开。</translation>
    </message>
    <message>
        <source>{name} holds the key for the level {level} now.</source>
        <translation>{name} 现在持有级别{level}的密钥。</translation>
    </message>
    <message>
        <source>{name} is an insider of {code} now ({row}).</source>
        <translation>{name} 现为 {code} 的知情人（{row}）。</translation>
    </message>
    <message>
        <source>{name} is off the insider list of {code}; its insiders have a new key. What was read or copied before stays with them, and copies of the vault made before still open with what they know.</source>
        <translation>{name} 已移出 {code} 的知情人名单，其余知情人已换用新密钥。此前已查阅或复制的内容仍在其手中，此前制作的保险库副本仍可用其所知打开。</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} without a last day.</source>
        <translation>{name} 在 {code} 的知情人名单上，未设截止日。</translation>
    </message>
    <message>
        <source>{name} is to be on the insider list of {code} until {day}.</source>
        <translation>{name} 在 {code} 知情人名单上的截止日为 {day}。</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} 现在的角色是{role}。</translation>
    </message>
    <message>
        <source>{option} cannot be taken as it was given.</source>
        <translation>{option} 这样写无法识别。</translation>
    </message>
    <message>
        <source>{option} is missing. Add one of: {choices}.</source>
        <translation>缺少 {option}，请从以下各项中选一个：{choices}。</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} 后面还要写一个值。</translation>
    </message>
    <message>
        <source>{option} takes a whole number from {least} to {most}.</source>
        <translation>{option} 要写 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>{option} takes a whole number, at least {least}.</source>
        <translation>{option} 要写整数，不小于 {least}。</translation>
    </message>
    <message>
        <source>{option} takes a whole number.</source>
        <translation>{option} 要写整数。</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} 后面不带值。</translation>
    </message>
    <message>
        <source>{option} takes one of: {choices}.</source>
        <translation>{option} 只能是以下之一：{choices}。</translation>
    </message>
    <message>
        <source>{target}: next due {day}.</source>
        <translation>{target}：下次应于{day}备份。</translation>
    </message>
    <message>
        <source>{target}: {problem}</source>
        <translation>{target}：{problem}</translation>
    </message>
    <message>
        <source>“{command} --help” tells how it is used.</source>
        <translation>用法见“{command} --help”。</translation>
    </message>
    <message>
        <source>“{given}” is more than this command takes. Put what has spaces into quotation marks.</source>
        <translation>“{given}”是多出来的，这个命令不需要。含空格的内容请用引号括起来。</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>Active</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact's position</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>往来已结束</translation>
    </message>
    <message>
        <source>Further columns of the imported list</source>
        <translation>导入清单中的其他列</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Level confirmed</source>
        <translation>级别已确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>建议级别</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>为何建议此级别</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>client_rows</name>
    <message>
        <source>a client with the code {code} exists already</source>
        <translation>编号为 {code} 的客户已经存在</translation>
    </message>
    <message>
        <source>full-width digits were made ordinary ones</source>
        <translation>全角数字已改为普通数字</translation>
    </message>
    <message>
        <source>invisible control characters were removed</source>
        <translation>已去除不可见的控制字符</translation>
    </message>
    <message>
        <source>line breaks and tabs in this cell were made spaces</source>
        <translation>此单元格中的换行和制表符已改为空格</translation>
    </message>
    <message>
        <source>the check digit of the credit code is wrong</source>
        <translation>统一社会信用代码的校验位有误</translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation>缺少编号</translation>
    </message>
    <message>
        <source>the code {code} stands in row {row} already</source>
        <translation>编号 {code} 已出现在第 {row} 行</translation>
    </message>
    <message>
        <source>the identity number was destroyed by Excel; format the column as text and export again</source>
        <translation>身份证号已被 Excel 破坏；请把该列设为文本格式后重新导出</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the row has {found} cells where the heading has {expected}</source>
        <translation>该行有 {found} 个单元格，而表头有 {expected} 个</translation>
    </message>
    <message>
        <source>this cannot be a code: more than {limit} characters, or some of them invisible</source>
        <translation>这不能用作编号：超过 {limit} 个字符，或含有不可见字符</translation>
    </message>
    <message>
        <source>this cell has {count} characters, more than a spreadsheet cell can hold; kept whole</source>
        <translation>该单元格有 {count} 个字符，超过电子表格单元格的容量；已完整保留</translation>
    </message>
    <message>
        <source>this cell has {count} characters; {limit} are the most here</source>
        <translation>这个单元格有{count}个字符，这里最多{limit}个</translation>
    </message>
    <message>
        <source>this contains a rare character that print may not show</source>
        <translation>含有打印时可能无法显示的生僻字</translation>
    </message>
    <message>
        <source>this contains markup; kept as plain text</source>
        <translation>含有标记代码；按纯文本保留</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>this is not a unified social credit code; kept as written</source>
        <translation>这不是统一社会信用代码；按原样保留</translation>
    </message>
    <message>
        <source>this is not one of the four levels</source>
        <translation>这不是四个级别之一</translation>
    </message>
    <message>
        <source>this looks like a formula; kept as plain text</source>
        <translation>看起来像公式；按纯文本保留</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Close the transfer</source>
        <translation>办理交割</translation>
    </message>
    <message>
        <source>Close {code}</source>
        <translation>办理 {code} 的交割</translation>
    </message>
    <message>
        <source>Closed on (such as 2027-03-01)</source>
        <translation>交割日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Look at this first; it does not bar the closing</source>
        <translation>请先看这些；它们不妨碍交割</translation>
    </message>
    <message>
        <source>Nothing is written until you decide. It cannot be undone.</source>
        <translation>在你决定之前不写入任何内容。此操作不能撤销。</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>交割带来的变化</translation>
    </message>
    <message>
        <source>{code} is closed on {day}.</source>
        <translation>{code} 已于{day}交割。</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Agreements that are not signed and bind nobody: {count}</source>
        <translation>未签署、对谁都没有约束力的协议：{count}</translation>
    </message>
    <message>
        <source>Agreements whose duties go on: {count}</source>
        <translation>义务继续的协议：{count}</translation>
    </message>
    <message>
        <source>Agreements whose duties have ended by then: {count}</source>
        <translation>义务届时已终止的协议：{count}</translation>
    </message>
    <message>
        <source>Breaches nobody has decided on: {count}</source>
        <translation>尚未处理的违规：{count}</translation>
    </message>
    <message>
        <source>Clauses without a decided and current opinion of counsel: {count}</source>
        <translation>没有已决定且仍有效的律师意见的条款：{count}</translation>
    </message>
    <message>
        <source>Dates that start with closing: {count}</source>
        <translation>从交割日起算的日期：{count}</translation>
    </message>
    <message>
        <source>No buyer is among the partners, so everything that is out is listed.</source>
        <translation>相关方中没有受让方，所以列出了所有在外的资料。</translation>
    </message>
    <message>
        <source>Nothing is out with others than the buyer, so nothing has to come back.</source>
        <translation>受让方以外的人手中没有资料，无须收回。</translation>
    </message>
    <message>
        <source>Out with others than the buyer, and to come back: {count}</source>
        <translation>在受让方以外的人手中、须收回的披露：{count}</translation>
    </message>
    <message>
        <source>Tranches that were never released: {count}</source>
        <translation>从未放行的资料批次：{count}</translation>
    </message>
    <message>
        <source>Types of clause there is none of: {count}</source>
        <translation>缺少的条款类型：{count}</translation>
    </message>
    <message>
        <source>counsel was not asked</source>
        <translation>没有征询律师</translation>
    </message>
    <message>
        <source>counsel's opinion is stale</source>
        <translation>律师意见已失效</translation>
    </message>
    <message>
        <source>nothing is decided on counsel's opinion</source>
        <translation>律师意见尚未作出决定</translation>
    </message>
    <message>
        <source>sealed for you, so it was not looked at</source>
        <translation>你无权查看，所以没有核对</translation>
    </message>
    <message>
        <source>{agreement}: disclosed {first}, signed {signed}</source>
        <translation>{agreement}：{first} 已披露，{signed} 才签署</translation>
    </message>
    <message>
        <source>{agreement}: ended {day}</source>
        <translation>{agreement}：已于{day}终止</translation>
    </message>
    <message>
        <source>{agreement}: their end has no day yet</source>
        <translation>{agreement}：终止日尚未确定</translation>
    </message>
    <message>
        <source>{agreement}: until {day}</source>
        <translation>{agreement}：至{day}</translation>
    </message>
    <message>
        <source>{clause}: {why}</source>
        <translation>{clause}：{why}</translation>
    </message>
    <message>
        <source>{disclosure}: sealed for you: {items}</source>
        <translation>{disclosure}：你无权查看：{items}</translation>
    </message>
    <message>
        <source>{disclosure}: {party}, {person}: {items}; by {day}</source>
        <translation>{disclosure}：{party}，{person}：{items}；{day}前归还</translation>
    </message>
    <message>
        <source>{disclosure}: {party}, {person}: {items}; no day of return was agreed</source>
        <translation>{disclosure}：{party}，{person}：{items}；没有约定归还日</translation>
    </message>
    <message>
        <source>{thing}: {day}</source>
        <translation>{thing}：{day}</translation>
    </message>
    <message>
        <source>{tranche}: {items}</source>
        <translation>{tranche}：{items}</translation>
    </message>
</context>
<context>
    <name>deal_clock</name>
    <message>
        <source>Agreement signed</source>
        <translation>协议已签署</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>交割</translation>
    </message>
    <message>
        <source>Counsel to be asked again, at the latest</source>
        <translation>重新征询律师意见（最晚）</translation>
    </message>
    <message>
        <source>Counsel's answer, at the latest</source>
        <translation>律师答复（最晚）</translation>
    </message>
    <message>
        <source>Decision on counsel's opinion, at the latest</source>
        <translation>就律师意见作出决定（最晚）</translation>
    </message>
    <message>
        <source>Handed over, to be returned</source>
        <translation>移交的资料应归还</translation>
    </message>
    <message>
        <source>Last day as a named recipient</source>
        <translation>指定接收人最后一日</translation>
    </message>
    <message>
        <source>Last day as one of the partner's people</source>
        <translation>相关方人员最后一日</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>有效期最后一日</translation>
    </message>
    <message>
        <source>Last day of access to the vault</source>
        <translation>保险库访问最后一日</translation>
    </message>
    <message>
        <source>Last day of the clause's duties</source>
        <translation>条款保密义务最后一日</translation>
    </message>
    <message>
        <source>Last day of the duties</source>
        <translation>保密义务最后一日</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>特批最后一日</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>意向书</translation>
    </message>
    <message>
        <source>Quarterly access review</source>
        <translation>季度权限复核</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day as a named recipient</source>
        <translation>提醒：距指定接收人最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day as one of the partner's people</source>
        <translation>提醒：距相关方人员最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day in force</source>
        <translation>提醒：距有效期最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the clause's duties</source>
        <translation>提醒：距条款保密义务最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the duties</source>
        <translation>提醒：距保密义务最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the last day of the override</source>
        <translation>提醒：距特批最后一日 {count} 天</translation>
    </message>
    <message>
        <source>Reminder: {count} days to the removal from the insider list</source>
        <translation>提醒：距移出知情人名单 {count} 天</translation>
    </message>
    <message>
        <source>Removal from the insider list</source>
        <translation>移出知情人名单</translation>
    </message>
    <message>
        <source>Restore test of a backup</source>
        <translation>备份恢复测试</translation>
    </message>
    <message>
        <source>Return of everything handed over</source>
        <translation>归还全部已移交资料</translation>
    </message>
    <message>
        <source>Signed after the first disclosure: decide what follows</source>
        <translation>签署晚于首次披露：须决定如何处理</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>一项条款</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>一个相关方</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>一份协议</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>录入的日期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>from its start and term</source>
        <translation>按起始日和期限</translation>
    </message>
    <message>
        <source>from the closing</source>
        <translation>自交割起算</translation>
    </message>
    <message>
        <source>from the end of the clauses' duties</source>
        <translation>自条款保密义务届满起算</translation>
    </message>
    <message>
        <source>from the end of the cooperation</source>
        <translation>自合作结束起算</translation>
    </message>
    <message>
        <source>from the end of the duties</source>
        <translation>自保密义务届满起算</translation>
    </message>
    <message>
        <source>from the end of the term</source>
        <translation>自有效期届满起算</translation>
    </message>
    <message>
        <source>from the last one</source>
        <translation>自上一次起算</translation>
    </message>
    <message>
        <source>from the letter of intent</source>
        <translation>自意向书起算</translation>
    </message>
    <message>
        <source>from the signing</source>
        <translation>自签约起算</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>{code}: by its state this has happened. Moving the day corrects a fact.</source>
        <translation>{code}：按当前状态此事已经发生，改动日期是在更正事实。</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}：{what}</translation>
    </message>
    <message>
        <source>{day} is past already.</source>
        <translation>{day}已经过去。</translation>
    </message>
    <message>
        <source>{name} no. {number}</source>
        <translation>{name}（第 {number} 次）</translation>
    </message>
    <message>
        <source>{thing}: {signed}, which is after the new day. It stays as it is.</source>
        <translation>{thing}：{signed}，晚于新的日期，保持不变。</translation>
    </message>
</context>
<context>
    <name>deidentified</name>
    <message>
        <source>Also save a spreadsheet (XLSX)</source>
        <translation>另存一份电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>At least {fewest} clients share each combination of level and band. Lines shown in a wider band or level for that: {count}.</source>
        <translation>每种级别与年费档的组合至少有 {fewest} 个客户；为此以更宽的档或级别列示的行数：{count}。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Clients you hold no key for, not in the list: {count}</source>
        <translation>你没有密钥、未列入名单的客户：{count}</translation>
    </message>
    <message>
        <source>Code in this list</source>
        <translation>本名单代号</translation>
    </message>
    <message>
        <source>De-identified client list</source>
        <translation>去标识客户名单</translation>
    </message>
    <message>
        <source>De-identified client list, {day}</source>
        <translation>去标识客户名单，{day}</translation>
    </message>
    <message>
        <source>De-identified client list, {day}, clients: {count}</source>
        <translation>去标识客户名单，{day}，客户 {count} 个</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded, but its file was not written. {why} “Copy for the recipient…” there makes it again.</source>
        <translation>披露 {code} 已登记，但文件未能写入。{why} 可在该披露处用“接收人副本…”重新生成。</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded. Saved: {path}</source>
        <translation>披露 {code} 已登记。已保存：{path}</translation>
    </message>
    <message>
        <source>Each client is one line: a new code, the level, a fee band. No name leaves, and which code is which client is kept nowhere.</source>
        <translation>每个客户占一行：新代号、级别、年费区间。名称不外传；代号与客户的对应关系不保存在任何地方。</translation>
    </message>
    <message>
        <source>Fee bands that go in</source>
        <translation>列入的年费区间</translation>
    </message>
    <message>
        <source>For {person}, {party}; not to be passed on</source>
        <translation>交 {party} {person}，不得转交</translation>
    </message>
    <message>
        <source>Groups of fewer than {small} clients: {count}. Who knows your trade may guess who they are. Leave them out if in doubt.</source>
        <translation>不足 {small} 个客户的组：{count} 个。熟悉本行业的人可能猜出是谁；拿不准时请不要列入。</translation>
    </message>
    <message>
        <source>Hand over and save…</source>
        <translation>移交并保存…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Levels that go in</source>
        <translation>列入的级别</translation>
    </message>
    <message>
        <source>Name the party and the person: the gate's answer appears here.</source>
        <translation>请填写对方和接收人，移交审查的答复会显示在这里。</translation>
    </message>
    <message>
        <source>Shown in a wider band or level, so that at least {fewest} share each combination: {count}</source>
        <translation>为使每种组合至少有 {fewest} 个客户而放宽了区间或级别的行：{count}</translation>
    </message>
    <message>
        <source>The codes were drawn for this list only; their order says nothing. Clients in the list: {count}.</source>
        <translation>代号仅为本名单随机生成，先后次序无含义。名单内客户数：{count}。</translation>
    </message>
    <message>
        <source>The same lines beside the PDF. It names the recipient once, not on every page.</source>
        <translation>与 PDF 相同的各行，保存在其旁边。表格只注明一次接收人，不逐页标注。</translation>
    </message>
    <message>
        <source>What will leave: {count} lines</source>
        <translation>将要移交：{count} 行</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}：{count}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>   Firm card and recovery sheets to print: {folder}</source>
        <translation>   待打印的公司卡与恢复单：{folder}</translation>
    </message>
    <message>
        <source>   Search: 静安 finds {by_text}, jingan finds {by_pinyin}, ja finds {by_initials}</source>
        <translation>   搜索：“静安”找到 {by_text} 个，“jingan”找到 {by_pinyin} 个，“ja”找到 {by_initials} 个</translation>
    </message>
    <message>
        <source>   {item} was handed to {person} under {agreement}: {code}. To return by {day}</source>
        <translation>   按 {agreement} 把 {item} 移交给{person}：{code}，应于{day}归还</translation>
    </message>
    <message>
        <source>   {keeper} asks the gate for {item} and {person}:</source>
        <translation>   {keeper}想把 {item} 移交给{person}：</translation>
    </message>
    <message>
        <source>   {keeper} tries to sign it:</source>
        <translation>   {keeper} 尝试签字：</translation>
    </message>
    <message>
        <source>1  Vault created for {firm}: {path}</source>
        <translation>1  已为{firm}建立保险库：{path}</translation>
    </message>
    <message>
        <source>10 Vault checked: ledger entries {entries}, records {records}, problems {problems}</source>
        <translation>10 保险库检查：台账记录 {entries} 条，资料记录 {records} 条，问题 {problems} 个</translation>
    </message>
    <message>
        <source>2  People: {owner} (owner), {manager} (manager), {keeper} (records keeper)</source>
        <translation>2  人员：{owner}（所有者）、{manager}（经理）、{keeper}（资料管理员）</translation>
    </message>
    <message>
        <source>3  Transfer {code} started</source>
        <translation>3  转让 {code} 已开始</translation>
    </message>
    <message>
        <source>4  {keeper} imported the client list: clients {count}, rows rejected {rejected}, read as {encoding}</source>
        <translation>4  {keeper} 导入了客户名单：客户 {count} 个，拒绝 {rejected} 行，编码 {encoding}</translation>
    </message>
    <message>
        <source>5  Agreement {code} recorded with its signed file</source>
        <translation>5  协议 {code} 已登记，并附签署文件</translation>
    </message>
    <message>
        <source>6  {keeper} answered the checklist {code}: items {count}, each with its evidence, and submitted it</source>
        <translation>6  {keeper} 完成了清单 {code}：{count} 项，逐项附证据，并已提交</translation>
    </message>
    <message>
        <source>7  {manager} signed {code}; hash of the signed content {hash}</source>
        <translation>7  {manager} 签署了 {code}；签字内容的哈希 {hash}</translation>
    </message>
    <message>
        <source>8  A signed addendum changed the agreement's term; the signature is now marked stale: {fields}</source>
        <translation>8  已签署的补充协议变更了协议期限，原签署已标记为过期：{fields}</translation>
    </message>
    <message>
        <source>9  Reports printed: {folder}</source>
        <translation>9  报告已打印：{folder}</translation>
    </message>
    <message>
        <source>Look into it yourself: {command}</source>
        <translation>可自行查看：{command}</translation>
    </message>
    <message>
        <source>refused, as it should be: {reason}</source>
        <translation>已按规则拒绝：{reason}</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>A new passphrase or a change of the vault's keys switches it off.</source>
        <translation>换了口令，或保险库换了密钥，它就自动关掉。</translation>
    </message>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>重新要口令</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>正在询问这台电脑的密钥环…</translation>
    </message>
    <message>
        <source>Copies made meanwhile, backups too, still know the key.</source>
        <translation>这期间做的副本，包括备份，仍认这个密钥。</translation>
    </message>
    <message>
        <source>For a computer that only you use. Whoever sits at it logged in as you can then open the vault, and your other programs can read the key. What is top secret stays closed without the passphrase.</source>
        <translation>只用在你一个人用的电脑上。打开后，谁在这台电脑上用你的系统账户，谁就能打开保险库；你的其他程序也能读到这个密钥。没有口令，绝密（商业）内容仍打不开。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with your passphrase</source>
        <translation>用口令继续</translation>
    </message>
    <message>
        <source>It is off: the passphrase is asked each time.</source>
        <translation>已关：每次都要口令。</translation>
    </message>
    <message>
        <source>It is on: the door offers “Unlock with this computer”.</source>
        <translation>已开：解锁页上有“用这台电脑解锁”。</translation>
    </message>
    <message>
        <source>None of your computers opens this vault without the passphrase any more.</source>
        <translation>你的电脑都不能再免口令打开这个保险库。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Other computers of yours that do not ask for it: {count}.</source>
        <translation>你另有免口令的电脑：{count} 台。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch it off on all of them…</source>
        <translation>全部关闭…</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The key lies in this computer's keyring, never in a file.</source>
        <translation>密钥放在这台电脑的密钥环里，绝不放进文件。</translation>
    </message>
    <message>
        <source>The passphrase is asked again. Copies made meanwhile, backups too, still know the key.</source>
        <translation>重新要口令了。这期间做的副本，包括备份，仍认这个密钥。</translation>
    </message>
    <message>
        <source>The vault forgets this computer's key, and then so does its keyring.</source>
        <translation>保险库忘掉这台电脑的密钥，它的密钥环随后也忘掉。</translation>
    </message>
    <message>
        <source>This computer opens the vault for you now. Ctrl+L locks it as before.</source>
        <translation>这台电脑现在能为你打开保险库。仍按 Ctrl+L 锁定。</translation>
    </message>
    <message>
        <source>Type your passphrase…</source>
        <translation>输入口令…</translation>
    </message>
    <message>
        <source>Unlock on this computer without passphrase</source>
        <translation>在这台电脑上免口令解锁</translation>
    </message>
    <message>
        <source>What is top secret stays closed. Signing, access, printing and export still ask for the passphrase.</source>
        <translation>绝密（商业）内容仍打不开。签字、授权、打印和导出仍要口令。</translation>
    </message>
    <message>
        <source>Who has such a computer and an older copy of the vault can still read what is not top secret, until the vault's keys are changed.</source>
        <translation>谁拿着这样的电脑和保险库的旧副本，在保险库换密钥之前仍能读绝密（商业）以外的内容。</translation>
    </message>
    <message>
        <source>Whoever sits here logged in as you opens the vault with one click.</source>
        <translation>谁在这里用你的系统账户，点一下就能打开保险库。</translation>
    </message>
    <message>
        <source>You are in with your passphrase now.</source>
        <translation>现在你是用口令进来的。</translation>
    </message>
    <message>
        <source>You came in with this computer's key. With the passphrase you have all your rights again.</source>
        <translation>你是用这台电脑的密钥进来的。输入口令后，权限全部恢复。</translation>
    </message>
    <message>
        <source>You came in with this computer's key: what is top secret is closed; signing, access, printing and export wait.</source>
        <translation>你是用这台电脑的密钥进来的：绝密（商业）内容打不开，签字、授权、打印和导出要等口令。</translation>
    </message>
    <message>
        <source>Your other programs can read the key: a keyring keeps out other users only.</source>
        <translation>你的其他程序能读到密钥：密钥环只挡别的用户。</translation>
    </message>
</context>
<context>
    <name>disclosed_item</name>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Disclosed items</source>
        <translation>披露的资料</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终结日期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期失效</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Seen, not held</source>
        <translation>只看过，未持有</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>应归还日期</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>disclosed item</source>
        <translation>披露的资料</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>移交审查的答复</translation>
    </message>
    <message>
        <source>Copies and packages made</source>
        <translation>已制作的副本和加密包</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终结日期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期失效</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Paper with a copy number</source>
        <translation>纸质，有份号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Seen, not held</source>
        <translation>只看过，未持有</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>屏幕展示</translation>
    </message>
    <message>
        <source>Spoken, with a memo</source>
        <translation>口头，有备忘</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>应归还日期</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>披露</translation>
    </message>
</context>
<context>
    <name>disclosures</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a disclosure to see it here.</source>
        <translation>选一条披露，这里显示其内容。</translation>
    </message>
    <message>
        <source>Copy for the recipient…</source>
        <translation>接收人副本…</translation>
    </message>
    <message>
        <source>Copy made on {day} by {who}, SHA-256 {hash}…</source>
        <translation>{who}于{day}制作了副本，SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>份号 {number}</translation>
    </message>
    <message>
        <source>De-identified list…</source>
        <translation>去标识名单…</translation>
    </message>
    <message>
        <source>Destroyed…</source>
        <translation>已销毁…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Entered by mistake…</source>
        <translation>登记有误…</translation>
    </message>
    <message>
        <source>Expired…</source>
        <translation>已到期…</translation>
    </message>
    <message>
        <source>For the recipient</source>
        <translation>给接收人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>移交日</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何了结</translation>
    </message>
    <message>
        <source>It is never edited: what came back or was destroyed is recorded with its proof.</source>
        <translation>披露记录不能修改：归还或销毁时，连同凭据登记。</translation>
    </message>
    <message>
        <source>It was to be shown on its own day only. For another day, hand the items over anew.</source>
        <translation>只能在登记的当天展示。换一天要另行登记一次移交。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>函件…</translation>
    </message>
    <message>
        <source>Memo of what was spoken…</source>
        <translation>口头披露备忘…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>还没有移交过资料</translation>
    </message>
    <message>
        <source>On (such as 2027-03-01)</source>
        <translation>日期（如 2027-03-01）</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Package made on {day} by {who}, SHA-256 {hash}…</source>
        <translation>{who}于{day}制作了加密包，SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Proof: receipt, certificate, witness</source>
        <translation>凭据：收条、证明、见证人</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>签收单…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>已归还…</translation>
    </message>
    <message>
        <source>Sealed package…</source>
        <translation>加密包…</translation>
    </message>
    <message>
        <source>Seen on screen on {day}, not held</source>
        <translation>{day}在屏幕上看过，未持有</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show now…</source>
        <translation>现在展示…</translation>
    </message>
    <message>
        <source>Shown on screen by {who} from {at} to {until}.</source>
        <translation>由 {who} 在屏幕上展示，从 {at} 到 {until}。</translation>
    </message>
    <message>
        <source>Shown on screen by {who} from {at}; no end is recorded.</source>
        <translation>由 {who} 在屏幕上展示，从 {at} 开始；没有记录结束时间。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This cannot be undone; a mistake is voided with a reason.</source>
        <translation>此步不能撤销；登记有误的要写明原因作废。</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>至少勾选一项资料。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>What the gate said then</source>
        <translation>当时移交审查的答复</translation>
    </message>
    <message>
        <source>What was handed to whom, and when it must be back. Overdue ones come first.</source>
        <translation>什么交给了谁，何时应归还。逾期的排在最前。</translation>
    </message>
    <message>
        <source>Which disclosures</source>
        <translation>哪些披露</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>哪些资料</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>自{day}起逾期</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>应于{day}归还</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{code}: recorded as “{state}”.</source>
        <translation>{code}：已登记为“{state}”。</translation>
    </message>
    <message>
        <source>{code}: {how}</source>
        <translation>{code}：{how}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{party} {person}</translation>
    </message>
    <message>
        <source>{shown} of {count}, overdue {overdue}</source>
        <translation>显示 {shown} 条，共 {count} 条，逾期 {overdue} 条</translation>
    </message>
    <message>
        <source>{state} on {day}. {proof}</source>
        <translation>于{day}{state}。{proof}</translation>
    </message>
    <message>
        <source>“Hand over…” asks the gate first and says every reason against it.</source>
        <translation>点“移交…”会先做移交审查，不能移交的，逐条说明原因。</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Day and place</source>
        <translation>日期、地点</translation>
    </message>
    <message>
        <source>Day and place: ______________________________</source>
        <translation>日期、地点：______________________________</translation>
    </message>
    <message>
        <source>Draft for counsel</source>
        <translation>供律师审阅的草稿</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Printed by {name}, {time}, ledger entry {seq}.</source>
        <translation>{name} 打印于 {time}，台账 {seq}。</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>签字、姓名、职务</translation>
    </message>
    <message>
        <source>Signature, name and position: ______________________________</source>
        <translation>签字、姓名、职务：______________________________</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>{months} months from the closing of the transfer</source>
        <translation>自转让交割起 {months} 个月</translation>
    </message>
    <message>
        <source>{months} months from the end of the term</source>
        <translation>自期限届满起 {months} 个月</translation>
    </message>
    <message>
        <source>{months} months from the signing of the transfer</source>
        <translation>自转让签约起 {months} 个月</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}：{name}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>A checklist about this test: you prepare it, somebody who may sign reads and signs it.</source>
        <translation>关于这次测试的清单：由你编制，由有签字权的人审阅并签字。</translation>
    </message>
    <message>
        <source>A file of {area} {code} in the backup is not what it was.</source>
        <translation>备份中{area} {code} 的一个文件与原来不同。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the database and verify the ledger</source>
        <translation>检查数据库并核验台账</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare a sample with the vault</source>
        <translation>抽样与保险库比对</translation>
    </message>
    <message>
        <source>Compared field by field</source>
        <translation>逐字段比对</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>Earlier versions opened</source>
        <translation>已打开的先前版本</translation>
    </message>
    <message>
        <source>Earlier versions sealed to the tester</source>
        <translation>测试人无权打开的先前版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files opened, equal to their SHA-256</source>
        <translation>已打开且 SHA-256 相符的文件</translation>
    </message>
    <message>
        <source>Firm secret, from the firm card</source>
        <translation>公司密钥（见公司卡）</translation>
    </message>
    <message>
        <source>Have it signed…</source>
        <translation>送交签字…</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>各步用时</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>台账条目</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>已核验台账</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>Name on the recovery sheet</source>
        <translation>恢复单上的姓名</translation>
    </message>
    <message>
        <source>Note (kept with the test)</source>
        <translation>备注（随测试保存）</translation>
    </message>
    <message>
        <source>Open every file</source>
        <translation>打开每个文件</translation>
    </message>
    <message>
        <source>Open every record</source>
        <translation>打开每条记录</translation>
    </message>
    <message>
        <source>Open it by</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>其他表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Read the backup and take it out</source>
        <translation>读取并取出备份</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>记录结果</translation>
    </message>
    <message>
        <source>Recording the result…</source>
        <translation>正在记录结果…</translation>
    </message>
    <message>
        <source>Records opened</source>
        <translation>已打开的记录</translation>
    </message>
    <message>
        <source>Records sealed to the tester</source>
        <translation>测试人无权打开的记录</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery sheet and firm card</source>
        <translation>恢复单与公司卡</translation>
    </message>
    <message>
        <source>Restore test of {code}</source>
        <translation>{code} 的恢复测试</translation>
    </message>
    <message>
        <source>Restore test {code}: SHA-256 {sha256}; ledger verified up to entry {ledger}; compared with the vault field by field: {compared}.</source>
        <translation>恢复测试 {code}：SHA-256 {sha256}；台账核验至第 {ledger} 条；与保险库逐字段比对 {compared} 条。</translation>
    </message>
    <message>
        <source>Restore test {code}: as many rows as the backup's list of contents says. Records opened: {opened}, sealed to the tester: {sealed}; earlier versions opened: {earlier}; files opened: {files}.</source>
        <translation>恢复测试 {code}：行数与备份目录一致。已打开记录 {opened} 条，测试人无权打开 {sealed} 条；已打开先前版本 {earlier} 个；已打开文件 {files} 个。</translation>
    </message>
    <message>
        <source>Restore test {code}: {result}, {seconds} seconds, backup {file}.</source>
        <translation>恢复测试 {code}：{result}，用时 {seconds} 秒，备份文件 {file}。</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>保存证明…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>第 {number} 步，共 {count} 步：{step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The backup is taken out beside the vault and unlocked as after a fire; everything in it that you may read is opened, counted and compared. The vault itself is only read, and the copy is gone afterwards.</source>
        <translation>备份在保险库旁取出，像火灾之后那样解锁；其中你可阅读的全部内容都会被打开、清点并比对。保险库本身只被读取，取出的副本随后删除。</translation>
    </message>
    <message>
        <source>The one you had when the backup was made.</source>
        <translation>制作备份当时你使用的口令。</translation>
    </message>
    <message>
        <source>The sheet that was valid when the backup was made.</source>
        <translation>制作备份当时有效的恢复单。</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was recorded, and its copy is gone.</source>
        <translation>测试已停止。未作任何登记，取出的副本已删除。</translation>
    </message>
    <message>
        <source>This is another computer than the one the vault is used on</source>
        <translation>这台电脑不是平时使用保险库的那台</translation>
    </message>
    <message>
        <source>Type what opens the backup first.</source>
        <translation>请先输入打开备份所需的内容。</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>failed: {problem}</source>
        <translation>未通过：{problem}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>up to entry {seq}</source>
        <translation>至第 {seq} 条</translation>
    </message>
    <message>
        <source>{area} {code} reads otherwise in the backup than in the vault.</source>
        <translation>备份中的{area} {code} 与保险库中的内容不同。</translation>
    </message>
    <message>
        <source>{code} failed. Do not rely on this backup; make a new one and test that.</source>
        <translation>{code} 未通过。请勿依靠这份备份；请另做一份并加以测试。</translation>
    </message>
    <message>
        <source>{code} passed in {seconds} seconds. The backup is proven.</source>
        <translation>{code} 已通过，用时 {seconds} 秒。这份备份已证实可恢复。</translation>
    </message>
    <message>
        <source>{compared} of a sample of {sample}</source>
        <translation>抽样 {sample} 条中的 {compared} 条</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}，{place}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.</source>
        <translation>保险库头文件中有一份证书不是由有权的人签署的。请勿使用此副本，请恢复备份。</translation>
    </message>
    <message>
        <source>A de-identified list is made as .pdf, .xlsx or .csv. End the file's name in one of these.</source>
        <translation>去标识名单只能生成为 .pdf、.xlsx 或 .csv，请以其中之一作为文件名结尾。</translation>
    </message>
    <message>
        <source>A name is missing: give the firm and the person a name.</source>
        <translation>缺少名称：请填写公司名称和人员姓名。</translation>
    </message>
    <message>
        <source>A partner of this name is in the register already: {code}. Open that one instead.</source>
        <translation>登记册里已有同名的相关方：{code}。请打开那一条。</translation>
    </message>
    <message>
        <source>A record with this code exists already.</source>
        <translation>已有使用此编号的记录。</translation>
    </message>
    <message>
        <source>A tranche without items holds nothing back. Name at least one.</source>
        <translation>没有资料的批次不起作用。请至少列一项资料。</translation>
    </message>
    <message>
        <source>A transfer is broken off by a manager, with a day and a reason, because what is out has to come back: “Now: Broken off” on its page, or “transfer break {code}”.</source>
        <translation>转让由经理终止，须填写日期和原因，因为在外的资料必须收回：在其页面上选“改为‘已终止’”，或用命令“transfer break {code}”。</translation>
    </message>
    <message>
        <source>A transfer is closed by a manager, with a day, after seeing what follows: “Now: Closed” on its page, or “transfer close {code}”.</source>
        <translation>转让由经理办理交割，须填写日期，并先看清会带来什么：在其页面上选“改为‘已交割’”，或用命令“transfer close {code}”。</translation>
    </message>
    <message>
        <source>A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.</source>
        <translation>保险库不能放在 {path}：{reason}。请选择本机自己磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>An override ends on a day from today until {last}. Give such a day.</source>
        <translation>特批的截止日须在今天至{last}之间。请另选一天。</translation>
    </message>
    <message>
        <source>Backups of another vault go to {path}. Choose a folder of its own for this one.</source>
        <translation>{path} 存放的是另一个保险库的备份。请为本保险库另选一个文件夹。</translation>
    </message>
    <message>
        <source>Backups that failed: {count}.</source>
        <translation>失败的备份：{count} 份。</translation>
    </message>
    <message>
        <source>Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.</source>
        <translation>保险库头文件的两份副本都已损坏。请从此保险库的备份中复制 header.json，或恢复备份。</translation>
    </message>
    <message>
        <source>Choose the folder or the medium first.</source>
        <translation>先选文件夹或介质。</translation>
    </message>
    <message>
        <source>Choose what counsel's answer comes to. Nothing was recorded.</source>
        <translation>请选择律师意见的结论。未作任何登记。</translation>
    </message>
    <message>
        <source>New entries here begin at {lowest}. A manager or the owner lowers the level afterwards.</source>
        <translation>新登记的内容从{lowest}起，之后由经理或所有者降级。</translation>
    </message>
    <message>
        <source>No column looks like the client's name. Say which one it is, for example --map name=2. Columns: {columns}.</source>
        <translation>没有哪一列像是客户名称。请指明是哪一列，例如 --map name=2。现有各列：{columns}。</translation>
    </message>
    <message>
        <source>No register has a record with the code {code}.</source>
        <translation>没有哪个登记册有编号为 {code} 的记录。</translation>
    </message>
    <message>
        <source>No signature lets this through. {reasons}</source>
        <translation>这些情形不能特批，谁签字都不行。{reasons}</translation>
    </message>
    <message>
        <source>Nobody changes their own access. Ask another owner or manager.</source>
        <translation>任何人都不能更改自己的访问权限。请另一位所有者或经理办理。</translation>
    </message>
    <message>
        <source>Not to be handed over. {reasons}</source>
        <translation>不得移交。{reasons}</translation>
    </message>
    <message>
        <source>Nothing can be written to the place for backups {path}. Choose another, or ask who manages it.</source>
        <translation>备份位置 {path} 无法写入。请另选一处，或联系其管理员。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it.</source>
        <translation>无法写入 {path}。请选择有写入权限的文件夹，或询问管理它的人。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, or only a dot. Sign in the box, then go on.</source>
        <translation>还没有签字，或只点了一下。在框里签好再继续。</translation>
    </message>
    <message>
        <source>Nothing of {codes} is out any more, so there is nothing to ask for.</source>
        <translation>{codes} 已无在外资料，无须催还。</translation>
    </message>
    <message>
        <source>Nothing was closed: what follows for {code} changed while you looked at it. Look at it once more.</source>
        <translation>没有办理交割：你查看期间，{code} 交割的后果有了变化。请再看一遍。</translation>
    </message>
    <message>
        <source>Nothing was moved: the dates of {code} changed while you looked at them. Look at them once more.</source>
        <translation>未作改动：你查看期间 {code} 的日期已有变化。请重新查看。</translation>
    </message>
    <message>
        <source>Nothing was moved: “{first}” would come after “{second}”. Choose another day.</source>
        <translation>未作改动：“{first}”会晚于“{second}”。请另选日期。</translation>
    </message>
    <message>
        <source>Nothing was saved. Please correct: {problems}</source>
        <translation>未保存任何内容。请更正：{problems}</translation>
    </message>
    <message>
        <source>Nothing you may read concerns {person} of {party}. Check how both names are written in the agreement.</source>
        <translation>你可读的记录中没有涉及 {party} 的 {person} 的内容。请核对协议中两个名称的写法。</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner, or change or revoke an owner.</source>
        <translation>只有所有者可以任命所有者，或更改、撤销所有者的权限。</translation>
    </message>
    <message>
        <source>Only {count} clients could go into the list; with fewer than {fewest} each could be recognised. Nothing was made.</source>
        <translation>可列入名单的客户只有 {count} 个；少于 {fewest} 个时可能认出具体客户。未生成名单。</translation>
    </message>
    <message>
        <source>Override {code} does not cover this: it holds for the items, the recipient, the agreement and the reasons it was signed for, as they were then, until its last day. Have a new one signed. What stands against it: {reasons}</source>
        <translation>特批 {code} 不适用：它只对签署时的资料、接收人、协议和原因有效，且须保持当时的状态，到截止日为止。请重新签署特批。不能移交的原因：{reasons}</translation>
    </message>
    <message>
        <source>Override {code} is voided already.</source>
        <translation>特批 {code} 已经作废。</translation>
    </message>
    <message>
        <source>Paper is handed over with a copy number: give it here, or enter it in {item}.</source>
        <translation>纸质资料须编份号才能移交：请在此填写，或填入 {item}。</translation>
    </message>
    <message>
        <source>Problems found: {count}. Keep the vault as it is and restore from a backup if data is damaged.</source>
        <translation>发现问题 {count} 个。请保持保险库现状；如数据损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>Rows that cannot be imported: {count}. Nothing was written. Correct the list, or use --skip-bad-rows.</source>
        <translation>无法导入的行：{count}。未写入任何内容。请更正名单，或使用 --skip-bad-rows。</translation>
    </message>
    <message>
        <source>Say what counsel is asked, and which counsel. Nothing was recorded.</source>
        <translation>请写明向律师问什么、问哪位律师。未作任何登记。</translation>
    </message>
    <message>
        <source>Say what follows from the breach. Nothing was recorded.</source>
        <translation>请写明对违规如何处理。未作任何登记。</translation>
    </message>
    <message>
        <source>Say what is to be changed: “--name”, “--keeper”, “--place”, “--every”, “--kind” or “--folder”.</source>
        <translation>请说明要修改什么：“--name”、“--keeper”、“--place”、“--every”、“--kind”或“--folder”。</translation>
    </message>
    <message>
        <source>Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.</source>
        <translation>请写明凭据：收条、证明或理由。未作任何登记。</translation>
    </message>
    <message>
        <source>Say who gets it: a party with --to and a person with --person.</source>
        <translation>请说明交给谁：用 --to 指明对方，用 --person 指明人员。</translation>
    </message>
    <message>
        <source>Say why the agreement is revoked. Nothing was recorded.</source>
        <translation>请写明解除原因。未作任何登记。</translation>
    </message>
    <message>
        <source>Say why the backup is removed. Nothing was changed.</source>
        <translation>请说明移除该备份的原因。没有作任何更改。</translation>
    </message>
    <message>
        <source>Say why the gate is overridden. Nothing was signed.</source>
        <translation>请写明特批的理由。未签署任何内容。</translation>
    </message>
    <message>
        <source>Say why the tranche is released. Nothing was changed.</source>
        <translation>请说明放行这一批的原因。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Say why the transfer is broken off. Nothing was changed.</source>
        <translation>请说明终止转让的原因。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Signed on paper needs the paper: give the signed file (a scan), or say where the original is kept, the signing day, and who signed for us and for the other side. Nothing was recorded.</source>
        <translation>纸质签署需要纸件：请提供签署文件（扫描件）或写明原件存放处，并填写签署日以及我方和对方的签署人。未作任何登记。</translation>
    </message>
    <message>
        <source>Somebody is named after the signing by a written notice or an addendum: say which one, and of which day. Nothing was recorded.</source>
        <translation>签署后新增接收人须凭书面通知或补充协议：请写明是哪一份及其日期。未作任何登记。</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). Nothing was changed.</source>
        <translation>出现了程序未预料到的情况（{kind}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing was written; the earlier backups are as they were.</source>
        <translation>备份已停止，没有写入任何内容；先前的备份不受影响。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read to its end: its medium failed or was taken away. Connect it again, and retry.</source>
        <translation>无法把备份 {file} 读到末尾：介质出错或已被移除。请重新连接后再试。</translation>
    </message>
    <message>
        <source>The backup {file} does not open with your keys: you were not among the people of the vault then. Ask somebody who was.</source>
        <translation>备份 {file} 无法用你的密钥打开：当时你还不是该保险库的人员。请找当时在列的人员操作。</translation>
    </message>
    <message>
        <source>The backup {file} ends with ledger entry {seq}, and this vault has another one there, or none: they do not belong to the same history. Ask who changed or replaced the vault.</source>
        <translation>备份 {file} 止于台账第 {seq} 条，而本保险库在该处的条目不同或不存在：二者不属于同一段历史。请查问是谁更改或替换了保险库。</translation>
    </message>
    <message>
        <source>The backup {file} holds other files than a backup does. It was not made by CustKeeper; nothing was unpacked.</source>
        <translation>备份 {file} 内含备份不应有的文件，并非由 CustKeeper 制作；没有解出任何内容。</translation>
    </message>
    <message>
        <source>The backup {file} is cut short: it was not copied to its end. Copy it again, or take another backup.</source>
        <translation>备份 {file} 不完整：没有复制到末尾。请重新复制，或改用其他备份。</translation>
    </message>
    <message>
        <source>The backup {file} is not as it was written: some of its bytes have changed. Take another backup.</source>
        <translation>备份 {file} 与写入时不同：部分字节已改变。请改用其他备份。</translation>
    </message>
    <message>
        <source>The backup {file} is of another vault ({vault}). Choose one of this vault.</source>
        <translation>备份 {file} 属于另一个保险库（{vault}）。请选择本保险库的备份。</translation>
    </message>
    <message>
        <source>The backup {file} says of itself what is not true ({what}): it was put together from parts. Take another backup.</source>
        <translation>备份 {file} 的自述与内容不符（{what}）：它是拼凑而成的。请改用其他备份。</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version of CustKeeper. Install that version on this computer.</source>
        <translation>备份 {file} 由更新版本的 CustKeeper 制作。请在本机安装该版本。</translation>
    </message>
    <message>
        <source>The backup {file} was read whole, but its ledger has problems ({count}). Check the vault itself, in the tab Ledger or by “vault check”.</source>
        <translation>备份 {file} 已完整读取，但其台账有问题（{count} 处）。请检查保险库本身：在“台账”标签页中，或用 “vault check”。</translation>
    </message>
    <message>
        <source>The checklist cannot be submitted yet. Finish these items first: {items}</source>
        <translation>清单还不能提交。请先完成这些事项：{items}</translation>
    </message>
    <message>
        <source>The checklist template {template} cannot be used: {part} is missing or wrong.</source>
        <translation>清单模板 {template} 无法使用：{part} 缺失或有误。</translation>
    </message>
    <message>
        <source>The code {code} is already used by another {area}. Choose another code.</source>
        <translation>编号 {code} 已被另一个{area}使用。请换一个编号。</translation>
    </message>
    <message>
        <source>The data file {file} belongs to another vault. Put the right file back or restore a backup.</source>
        <translation>数据文件 {file} 属于另一个保险库。请放回正确的文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The database in the backup {file} is damaged ({what}). Take another backup, and make a new one of the vault.</source>
        <translation>备份 {file} 中的数据库已损坏（{what}）。请改用其他备份，并重新备份保险库。</translation>
    </message>
    <message>
        <source>The day that stage begins with is missing in {code}. Enter it first: “Move a date…” on its page, or “transfer move {code} {anchor} DAY”.</source>
        <translation>{code} 还缺这一阶段开始的日期。请先填写：在它的页面上选“调整日期…”，或用“transfer move {code} {anchor} DAY”。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Give the day it happened.</source>
        <translation>{day}还没有到。请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record a disclosure on the day it happens, or later.</source>
        <translation>{day}尚未到来。请在披露当天或之后登记。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record an addendum when it is signed.</source>
        <translation>{day}尚未到来。请在补充协议签署后再登记。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record the notice when it was given.</source>
        <translation>{day}尚未到来。请在通知发出后再记录。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Record the signing when it has happened.</source>
        <translation>{day}尚未到来。请在实际签署后再记录。</translation>
    </message>
    <message>
        <source>The day {day} is before {code} was signed ({signed}). Give a later day.</source>
        <translation>{day}早于 {code} 的签署日（{signed}）。请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The day {day} is past. Revoke the person instead: that changes the keys, too.</source>
        <translation>{day}已经过去。请改为撤销此人的权限：那样会同时更换密钥。</translation>
    </message>
    <message>
        <source>The days of {code} are not typed over, because other dates hang on them. Use “Move a date…” on its page, or “transfer move {code} {anchor} DAY”, which shows them first.</source>
        <translation>{code} 的日期不能直接改写，因为别的日期由它们推算。请在它的页面上选“调整日期…”，或用“transfer move {code} {anchor} DAY”，先看会变动什么。</translation>
    </message>
    <message>
        <source>The disk failed while something was read or written ({code}); nothing was changed. Try again; if it happens again, have the disk checked, and go on from a backup on another one.</source>
        <translation>读写时磁盘出错（{code}），没有任何改动。请重试；若再次发生，请检查磁盘，并改用另一块盘上的备份。</translation>
    </message>
    <message>
        <source>The disk is full: the file {path} cannot be written. Free some space and try again.</source>
        <translation>磁盘已满：文件 {path} 写不进去。请腾出空间再试。</translation>
    </message>
    <message>
        <source>The disk is full; the change was not saved and the vault is unharmed. Free some space and try again.</source>
        <translation>磁盘已满；改动没有保存，保险库未受影响。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The drawing has more than {limit} points. Clear it and sign once more.</source>
        <translation>笔迹超过 {limit} 个点。清除后重新签一次。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as text (UTF-8). Save it again as plain text.</source>
        <translation>文件 {path} 不能作为文本（UTF-8）读取。请另存为纯文本。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or is empty. Check the name and your rights to it.</source>
        <translation>文件 {path} 无法读取或为空。请检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check the name, and that it is a file you may open.</source>
        <translation>文件 {path} 无法读取。请检查文件名，并确认这是你有权打开的文件。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Choose a folder you may write to.</source>
        <translation>文件 {path} 无法写入。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file {path} has no rows. Export the client list again.</source>
        <translation>文件 {path} 没有数据行。请重新导出客户名单。</translation>
    </message>
    <message>
        <source>The file {path} is neither CSV text (UTF-8 or GB18030) nor an Excel file. Save the list as CSV UTF-8 or XLSX.</source>
        <translation>文件 {path} 既不是 CSV 文本（UTF-8 或 GB18030），也不是 Excel 文件。请把名单另存为 CSV UTF-8 或 XLSX。</translation>
    </message>
    <message>
        <source>The file {path} is too large or not a real spreadsheet. Split the list into several files.</source>
        <translation>文件 {path} 过大，或不是真正的电子表格。请把名单拆成几个文件。</translation>
    </message>
    <message>
        <source>The gate answers otherwise by now. Nothing was signed; close this and read the new answer.</source>
        <translation>移交审查的答复已有变化，未签署任何内容。请关闭此窗口，看新的答复。</translation>
    </message>
    <message>
        <source>The gate lets this through already. Record the disclosure; no override is needed.</source>
        <translation>移交审查本来就通过。直接登记移交即可，不需要特批。</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Its columns are: {columns}.</source>
        <translation>名单中没有“{column}”这一列。现有各列：{columns}。</translation>
    </message>
    <message>
        <source>The list has rows that cannot be imported: {count}.</source>
        <translation>名单中有无法导入的行：{count}。</translation>
    </message>
    <message>
        <source>The list has {count} columns; {limit} are the most. Remove the ones that are not client data.</source>
        <translation>名单有 {count} 列，最多允许 {limit} 列。请删去与客户资料无关的列。</translation>
    </message>
    <message>
        <source>The naming cannot begin on {day}, before its notice or addendum of {basis}.</source>
        <translation>指定不能自{day}起生效，因为它早于{basis}的通知或补充协议。</translation>
    </message>
    <message>
        <source>The place for backups {path} is not there. Connect the stick or the network drive, then try again.</source>
        <translation>备份位置 {path} 不存在。请接上 U 盘或网络驱动器后重试。</translation>
    </message>
    <message>
        <source>The place for backups {path} went away or failed while the backup was written. The earlier backups are as they were; connect it again and repeat.</source>
        <translation>写入备份时，备份位置 {path} 断开或出错。先前的备份不受影响；请重新接上后再试。</translation>
    </message>
    <message>
        <source>The record {record} cannot be opened with its key: it was altered outside the program. Run a check.</source>
        <translation>记录 {record} 无法用其密钥打开：它在程序之外被改动过。请运行检查。</translation>
    </message>
    <message>
        <source>The report “{kind}” is no draft, so there is no Word file of it. Let the file's name end in .pdf.</source>
        <translation>报告“{kind}”不是草稿，没有 Word 文件。请让文件名以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf.</source>
        <translation>报告“{kind}”不是列表，不能存为电子表格。请让文件名以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The risk is a whole number from {low} to {high}.</source>
        <translation>风险是 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>The same person has signed this text of {code} already. The other side signs next.</source>
        <translation>同一个人已签过 {code} 的这份文本。接下来由另一方签。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again.</source>
        <translation>两次输入的口令不同。请重新开始。</translation>
    </message>
    <message>
        <source>The vault cannot be used in {path}: {reason}. Move the whole folder to this computer's own disk and open it there; a backup may stay.</source>
        <translation>不能在 {path} 使用保险库：{reason}。请把整个文件夹移到本机磁盘上再打开；备份可以留在那里。</translation>
    </message>
    <message>
        <source>The vault could not be brought up to this version of CustKeeper ({what}); it is as it was. Go on with the version you had, and report this.</source>
        <translation>保险库没能升级到这个版本（{what}）；它仍是原来的样子。请继续用原来的版本，并把情况报给我们。</translation>
    </message>
    <message>
        <source>The vault could not carry this out ({code}); nothing was changed.</source>
        <translation>保险库无法执行此操作（{code}）；没有改动任何内容。</translation>
    </message>
    <message>
        <source>The vault is closed, so nothing more is read or written. Unlock it and do this again.</source>
        <translation>保险库已经关闭，不再读写任何内容。请重新解锁后再做一次。</translation>
    </message>
    <message>
        <source>The vault is open at {holder} since {since}. Close it there first.</source>
        <translation>保险库自 {since} 起已在 {holder} 打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The vault's data file {file} is damaged or cut short. Restore the vault from a backup.</source>
        <translation>保险库的数据文件 {file} 已损坏或被截断。请从备份恢复保险库。</translation>
    </message>
    <message>
        <source>The vault's data file {file} is missing. Restore the vault from a backup; do not create a new one.</source>
        <translation>保险库的数据文件 {file} 不见了。请从备份恢复保险库，不要新建。</translation>
    </message>
    <message>
        <source>The vault's folder {path} cannot be written to, and the program has to. Ask who manages it for the right; a vault on a read-only medium is copied to this computer's own disk first.</source>
        <translation>保险库所在的文件夹 {path} 不能写入，而程序需要写入。请向管理它的人要权限；只读介质上的保险库请先复制到本机磁盘。</translation>
    </message>
    <message>
        <source>The vault's header is not the newest its ledger knows: somebody put an older one back. Copy header.json from the newest backup; do not go on with this one.</source>
        <translation>保险库的头文件不是台账所知的最新一份：有人放回了旧文件。请从最新备份复制 header.json，不要继续使用这一份。</translation>
    </message>
    <message>
        <source>The vault's keys were changed since this computer was given the key for backups. Open the vault here once with your passphrase; the key is renewed then.</source>
        <translation>本机取得备份密钥之后，保险库的密钥已更换。请在本机用口令打开一次保险库，备份密钥随即更新。</translation>
    </message>
    <message>
        <source>The vault's keys were changed since this computer was let in. Use the passphrase; Settings switches it on again.</source>
        <translation>这台电脑获准免口令以后，保险库换过密钥。请用口令；要再免口令，到“设置”里重新打开。</translation>
    </message>
    <message>
        <source>The vault's root key is not the one this computer knows. Compare the fingerprint with the firm card; if they differ, somebody replaced the vault.</source>
        <translation>保险库的根密钥与这台电脑所知的不同。请与公司卡核对指纹；若不一致，说明保险库已被替换。</translation>
    </message>
    <message>
        <source>The work was interrupted; nothing of it was saved.</source>
        <translation>操作已中断，未保存任何内容。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>工作簿中没有工作表“{sheet}”。现有工作表：{sheets}。</translation>
    </message>
    <message>
        <source>The workbook {path} is protected by a password or in the old .xls form. Save it as XLSX without a password.</source>
        <translation>工作簿 {path} 设有密码，或是旧的 .xls 格式。请另存为不带密码的 XLSX。</translation>
    </message>
    <message>
        <source>There is already a person named {name}. Add something that tells them apart.</source>
        <translation>已有名为{name}的人员。请加上能区分的字样。</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose a new name; nothing was overwritten.</source>
        <translation>{path} 已经存在。请换一个名称；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Connect the medium it lies on, or choose another file.</source>
        <translation>{path} 处没有备份。请接上存放备份的介质，或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no checklist template “{template}”. The templates are: {templates}.</source>
        <translation>没有清单模板“{template}”。现有模板：{templates}。</translation>
    </message>
    <message>
        <source>There is no draft for agreements of this kind. There is one for: {kinds}.</source>
        <translation>这类协议没有草稿。有草稿的类型：{kinds}。</translation>
    </message>
    <message>
        <source>There is no person named {name} in this vault.</source>
        <translation>此保险库中没有名为{name}的人员。</translation>
    </message>
    <message>
        <source>There is no register “{area}”. The registers are: {areas}.</source>
        <translation>没有登记册“{area}”。现有登记册：{areas}。</translation>
    </message>
    <message>
        <source>There is no report “{kind}”. The reports are: {kinds}.</source>
        <translation>没有报告“{kind}”。现有报告：{kinds}。</translation>
    </message>
    <message>
        <source>There is no text. Write down what counsel said, or what was decided; nothing was recorded.</source>
        <translation>没有内容。请写下律师的意见或所作的决定。未作任何登记。</translation>
    </message>
    <message>
        <source>There is no text. Write the wording of the clause; nothing was recorded.</source>
        <translation>没有内容。请写下条款正文。未作任何登记。</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder, or create a vault first.</source>
        <translation>{path} 处没有保险库。请检查文件夹，或先建立保险库。</translation>
    </message>
    <message>
        <source>There is no {area} with the code {code}. List them to see the codes in use.</source>
        <translation>没有编号为 {code} 的{area}。请先列出，查看现有编号。</translation>
    </message>
    <message>
        <source>There is not enough room for a backup in {path}: {needed} MB are needed and {free} MB are free. The earlier backups are as they were; make room, or choose another place.</source>
        <translation>{path} 空间不足：备份需要 {needed} MB，可用 {free} MB。先前的备份不受影响；请腾出空间或另选一处。</translation>
    </message>
    <message>
        <source>There is not enough room to restore to {path}: {needed} MB are needed and {free} MB are free. Nothing was written; make room, or choose another disk.</source>
        <translation>{path} 的空间不足以恢复：需要 {needed} MB，可用 {free} MB。没有写入任何内容；请腾出空间，或选择另一个磁盘。</translation>
    </message>
    <message>
        <source>These disclosures went to different recipients. Write a letter to each.</source>
        <translation>这些披露的接收人不同。请分别去函。</translation>
    </message>
    <message>
        <source>These items fall under different agreements ({agreements}). Record a disclosure of its own for each.</source>
        <translation>这些资料分属不同的协议（{agreements}）。请分别登记披露。</translation>
    </message>
    <message>
        <source>This PC does not have this firm's secret yet: type it from the firm card, scan it, or choose its file.</source>
        <translation>这台电脑还没有本公司的公司密钥：请按公司卡输入、扫描，或选择其文件。</translation>
    </message>
    <message>
        <source>This PC's keyring, where the firm's secret lies, is locked or does not answer. Unlock it and try again, or type the secret from the firm card.</source>
        <translation>公司密钥放在这台电脑的密钥环里，而密钥环锁着或没有回应。解开后再试，或按公司卡输入公司密钥。</translation>
    </message>
    <message>
        <source>This addendum changes nothing: give a new term, survival, scope or level, or what else it says.</source>
        <translation>这份补充协议没有任何变更：请填写新的期限、存续期、范围或级别，或写明其他约定。</translation>
    </message>
    <message>
        <source>This belongs to a transfer with an insider list, and not all of its insiders hold the key of the level {level}. Give it to them first, or take them off the list.</source>
        <translation>此记录属于设有知情人名单的转让，而并非所有知情人都持有级别“{level}”的密钥。请先授予该密钥，或将其移出名单。</translation>
    </message>
    <message>
        <source>This cannot be a code. A code has at most {limit} characters, all of them visible, and no spaces around it.</source>
        <translation>这不能用作编号。编号最多 {limit} 个字符，均须可见，首尾不留空格。</translation>
    </message>
    <message>
        <source>This checklist has no item “{item}”. Its items are: {items}.</source>
        <translation>此清单没有事项“{item}”。现有事项：{items}。</translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it with the paper, group by group, and type it again.</source>
        <translation>此代码有输入错误。请与纸件逐组核对后重新输入。</translation>
    </message>
    <message>
        <source>This computer has no key for backups yet. Open the vault here with your passphrase and allow unattended backups in the tab Backups &amp; tests, or by “backup key enable”.</source>
        <translation>本机还没有备份密钥。请在本机用口令打开保险库，在“备份与测试”页允许无人值守备份，或运行 “backup key enable”。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep a key for you, or you are not logged in to it. Use your passphrase.</source>
        <translation>这台电脑没有能替你保管密钥的密钥环，或者你没有登录到它。请用口令。</translation>
    </message>
    <message>
        <source>This computer's keyring does not answer. Look whether the system asks you something in another window, or use your passphrase.</source>
        <translation>这台电脑的密钥环没有回应。看看系统是否在另一个窗口里问你什么，或者用口令。</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold your key for this vault. Use the passphrase; Settings switches it on again.</source>
        <translation>这台电脑的密钥环里没有你这个保险库的密钥。请用口令；要再免口令，到“设置”里重新打开。</translation>
    </message>
    <message>
        <source>This computer's keyring is locked. Unlock it and try again, or use your passphrase.</source>
        <translation>这台电脑的密钥环锁着。解开后再试，或者用口令。</translation>
    </message>
    <message>
        <source>This computer's keyring refused ({kind}). Use your passphrase.</source>
        <translation>这台电脑的密钥环拒绝了（{kind}）。请用口令。</translation>
    </message>
    <message>
        <source>This drawing is not in the form that signatures are kept in.</source>
        <translation>这份笔迹不是签字保存所用的格式。</translation>
    </message>
    <message>
        <source>This firm secret belongs to another vault. Take the firm card with the vault id {vault}.</source>
        <translation>此公司密钥属于另一个保险库。请取保险库编号为 {vault} 的公司卡。</translation>
    </message>
    <message>
        <source>This is an older copy of the vault, so nothing is written to it. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>这是保险库的旧副本，所以不会向它写入。把最新的文件夹或备份放回原处，或在“台账”页、用“ledger accept-older-copy”继续使用这个副本。</translation>
    </message>
    <message>
        <source>This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language.</source>
        <translation>此姓名与口令不能打开保险库。请检查姓名、大写锁定键和键盘语言。</translation>
    </message>
    <message>
        <source>This needs the key of a transfer that you are no insider of. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>此操作需要某笔转让的密钥，而你不是其知情人。参与这笔转让的人（如律师、人事）都须列入知情人名单：请联系有权更改人员权限的知情人。</translation>
    </message>
    <message>
        <source>This person gave you your own key, so you cannot end their right to give keys. Ask an owner to do it.</source>
        <translation>你自己的密钥是此人给的，所以你不能取消其授密钥的权力。请所有者来做。</translation>
    </message>
    <message>
        <source>This recovery code does not open the vault. Use the newest recovery sheet of this person.</source>
        <translation>此恢复码不能打开保险库。请使用此人最新的恢复单。</translation>
    </message>
    <message>
        <source>This report needs a subject: {what}. Add it with --subject.</source>
        <translation>此报告需要指定对象：{what}。请用 --subject 添加。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of CustKeeper. Install that version on this computer.</source>
        <translation>此保险库由更新版本的 CustKeeper 写成。请在这台电脑上安装该版本。</translation>
    </message>
    <message>
        <source>To be returned by {day} is before the hand-over. Give a later day.</source>
        <translation>应归还日期{day}早于移交日期。请改为较晚的日期。</translation>
    </message>
    <message>
        <source>Type the printed name, and for whom and in what function it is signed; each at most {limit} characters.</source>
        <translation>填写签字人正楷姓名，以及代表谁、以什么职务签字；各不超过 {limit} 个字。</translation>
    </message>
    <message>
        <source>Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on.</source>
        <translation>这个姓名没有打开“用这台电脑解锁”。请用口令；要免口令，到“设置”里打开。</translation>
    </message>
    <message>
        <source>What is shown on screen stays here, so nothing has to come back. Leave out the day of return and the copy number.</source>
        <translation>屏幕展示的内容留在这里，不需要归还。不要填归还日期和份号。</translation>
    </message>
    <message>
        <source>You came in with this computer's key, and this needs your passphrase ({what}). Type it in Settings, or open the vault with it.</source>
        <translation>你是用这台电脑的密钥进来的，而这件事要口令（{what}）。到“设置”里输入口令，或用口令打开保险库。</translation>
    </message>
    <message>
        <source>You do not hold the key for the level {level} yourself, so you cannot use or pass it on.</source>
        <translation>你自己没有级别{level}的密钥，因此不能使用或转授。</translation>
    </message>
    <message>
        <source>You prepared this checklist yourself, so somebody else must sign it: {others}.</source>
        <translation>此清单由你本人编制，须由他人签字：{others}。</translation>
    </message>
    <message>
        <source>You signed override {code} yourself, so somebody else must record the disclosure, or sign: {others}.</source>
        <translation>特批 {code} 是你本人签的，须由他人登记这次移交，或由他人签署：{others}。</translation>
    </message>
    <message>
        <source>Your access to this vault ended with {day}. An owner or a manager can give you a new end date.</source>
        <translation>你对此保险库的访问权限已于{day}结束。所有者或经理可以为你设定新的截止日期。</translation>
    </message>
    <message>
        <source>Your access to this vault was taken back while you had it open. Nothing was changed.</source>
        <translation>在你打开保险库期间，你的访问权限已被收回。没有作任何更改。</translation>
    </message>
    <message>
        <source>Your role ({role}) may not do this: {action}. Ask a manager or the owner.</source>
        <translation>你的角色（{role}）不能执行此操作：{action}。请找经理或所有者。</translation>
    </message>
    <message>
        <source>{area} {code} belongs to this and its level is one that is not sealed. Give it the level {level} first, then do this again.</source>
        <translation>{area} {code} 属于该转让，但它的级别不加密。请先将其定为“{level}”，然后重试。</translation>
    </message>
    <message>
        <source>{area} {code} belongs to this and lies under a key you do not hold, so it cannot be sealed for the insiders. Somebody who holds that key can do it.</source>
        <translation>{area} {code} 属于该转让，但由你未持有的密钥加密，因此不能改由知情人密钥加密。请由持有该密钥的人操作。</translation>
    </message>
    <message>
        <source>{area}: these are not entered by hand; use their own commands.</source>
        <translation>{area}：这些不能手工录入，请使用各自的命令。</translation>
    </message>
    <message>
        <source>{area}: these are not signed on the spot.</source>
        <translation>{area}：这类记录不能当面签字。</translation>
    </message>
    <message>
        <source>{code} becomes signed with its signatures only: “Sign here…” or “Signed on paper…” on its page, or “agreement sign {code}” or “agreement paper {code}”. Nothing was changed.</source>
        <translation>{code}只能凭签名成为已签署：请在其页面上使用“当面签字…”或“已纸质签署…”，或使用命令“agreement sign {code}”或“agreement paper {code}”。未作任何更改。</translation>
    </message>
    <message>
        <source>{code} cannot go from “{state}” to “{target}”.</source>
        <translation>{code} 不能从“{state}”变为“{target}”。</translation>
    </message>
    <message>
        <source>{code} cannot have been answered on {day}: give a day from the question until today.</source>
        <translation>{code} 不可能在{day}得到答复：日期应在提问日与今天之间。</translation>
    </message>
    <message>
        <source>{code} cannot have been broken off on {day}: that day has not come yet.</source>
        <translation>{code} 不可能在{day}终止：这一天还没到。</translation>
    </message>
    <message>
        <source>{code} cannot have been released on {day}: that day has not come yet.</source>
        <translation>{code} 不可能在{day}放行：这一天还没到。</translation>
    </message>
    <message>
        <source>{code} cannot have closed on {day}: that day has not come yet. Close it on the day, or give the day it was.</source>
        <translation>{code} 不可能在{day}交割：这一天还没有到。请到当天再办理，或填写实际交割的日期。</translation>
    </message>
    <message>
        <source>{code} cannot have ended on {day}: give a day from the hand-over until today.</source>
        <translation>{code} 不可能在{day}终结：请填移交当天至今天之间的日期。</translation>
    </message>
    <message>
        <source>{code} has no addendum {number}. Record the addendum first, or name by a notice.</source>
        <translation>{code}没有编号为 {number} 的补充协议。请先记录补充协议，或凭通知指定。</translation>
    </message>
    <message>
        <source>{code} has no text yet. Write its wording first, then ask counsel about it.</source>
        <translation>{code} 还没有正文。先写下条款正文，再询问律师。</translation>
    </message>
    <message>
        <source>{code} has no version {number}. It has {count}.</source>
        <translation>{code} 没有第 {number} 版。它共有 {count} 版。</translation>
    </message>
    <message>
        <source>{code} is about a clause that has changed since. Ask counsel again before you decide.</source>
        <translation>{code} 针对的条款此后已改动。再次询问律师，然后再决定。</translation>
    </message>
    <message>
        <source>{code} is about another clause. Name the opinion that was given about this one.</source>
        <translation>{code} 针对的是另一条款。请写出针对本条款的意见编号。</translation>
    </message>
    <message>
        <source>{code} is bound by {agreements}, so it is neither removed nor renamed. It can go when their duties have ended.</source>
        <translation>{code} 受 {agreements} 约束，不能移除，也不能改名。等这些协议的义务结束后才可以。</translation>
    </message>
    <message>
        <source>{code} is known to the insiders of its transfer only, and you are none of them. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>{code} 仅其转让的知情人可见，而你不是知情人。参与这笔转让的人（如律师、人事）都须列入知情人名单：请联系有权更改人员权限的知情人。</translation>
    </message>
    <message>
        <source>{code} is not broken off, so nothing has to be asked back from everybody.</source>
        <translation>{code} 没有终止，不需要向所有人收回资料。</translation>
    </message>
    <message>
        <source>{code} is not out any more: “{state}”. Nothing was recorded.</source>
        <translation>{code} 已不在外：“{state}”。未作任何登记。</translation>
    </message>
    <message>
        <source>{code} is not past its day of return on {day}. Have it returned or destroyed instead.</source>
        <translation>到{day}，{code} 还没有超过应归还日期。请改为收回或销毁。</translation>
    </message>
    <message>
        <source>{code} is not signed yet: change the draft itself. Nothing was recorded.</source>
        <translation>{code} 尚未签署：请直接修改草稿。未作任何登记。</translation>
    </message>
    <message>
        <source>{code} is not taken back to unsigned: {disclosures} were handed over under it. A signed addendum puts a mistake right.</source>
        <translation>{code}不能退回未签署状态：已依据它移交了{disclosures}。如有错误，请签署补充协议更正。</translation>
    </message>
    <message>
        <source>{code} is not waiting for a signature. Submit it first.</source>
        <translation>{code} 并未等待签字。请先提交。</translation>
    </message>
    <message>
        <source>{code} is not what its witness signed. Do not rely on it; run “vault check”.</source>
        <translation>{code} 与见证人所签的不符。不要依据它，请运行“vault check”。</translation>
    </message>
    <message>
        <source>{code} is sealed at the level {level}; you do not hold its key. An owner or manager who holds it can give it to you.</source>
        <translation>{code} 已按级别{level}加密，而你没有其密钥。持有密钥的所有者或经理可以授予你。</translation>
    </message>
    <message>
        <source>{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is.</source>
        <translation>{code} 已为其转让的知情人加密，知情人是按它的级别选定的，级别不再更改。</translation>
    </message>
    <message>
        <source>{code} is signed already. A signed addendum changes it. Nothing was recorded.</source>
        <translation>{code}已经签署。如需修改，请签署补充协议。未作任何登记。</translation>
    </message>
    <message>
        <source>{code} is signed, so its terms are not edited ({fields}). Record a signed addendum instead. Nothing was changed.</source>
        <translation>{code} 已签署，其条款不能再改（{fields}）。请登记已签署的补充协议。未作任何改动。</translation>
    </message>
    <message>
        <source>{code} is signed, so whom it names is changed by a written notice or an addendum, not by editing: “Name somebody later…” on its page, or “agreement name {code}”. Taking somebody out stays possible. Nothing was changed.</source>
        <translation>{code}已经签署，所以其中指定的人员只能凭书面通知或补充协议变更，不能直接编辑：请使用其页面上的“签署后新增接收人…”，或命令“agreement name {code}”。仍可移出已指定的人。未作任何更改。</translation>
    </message>
    <message>
        <source>{code} is the last backup that a restore test has proven. Test a newer one first; it stays until then.</source>
        <translation>{code} 是最近一份经恢复测试证实的备份。请先测试更新的备份；在此之前保留它。</translation>
    </message>
    <message>
        <source>{code} is {state}; its items cannot be changed now. Reopen it to make a new version.</source>
        <translation>{code} 处于“{state}”，其事项现在不能更改。重新打开即可生成新版本。</translation>
    </message>
    <message>
        <source>{code} is “{state}”, so this cannot be recorded for it. Ask again for a new opinion.</source>
        <translation>{code} 现为“{state}”，不能这样记录。要新的意见，就再次询问。</translation>
    </message>
    <message>
        <source>{code} is “{state}”: its wording stands. Add a clause of its own for what is agreed from now on.</source>
        <translation>{code} 现为“{state}”：正文不再改动。此后另行约定的内容，请另立条款。</translation>
    </message>
    <message>
        <source>{code} is “{state}”: nobody signs it now. Nothing was written.</source>
        <translation>{code} 的状态是“{state}”，现在不能签字。什么都没有写入。</translation>
    </message>
    <message>
        <source>{code} still holds what was handed over ({disclosures}), so it is neither removed nor renamed. Record first how each ended.</source>
        <translation>{code} 仍持有已移交的资料（{disclosures}），不能移除，也不能改名。请先登记每一份的去向。</translation>
    </message>
    <message>
        <source>{code} was a showing on {day}. Showing it on another day is a disclosure of its own: record one for today.</source>
        <translation>{code} 是{day}的展示。换一天展示要另行登记：请为今天登记一次移交。</translation>
    </message>
    <message>
        <source>{code} was asked again since. Go on with the newer one.</source>
        <translation>{code} 此后已再次询问。请在新的意见上继续。</translation>
    </message>
    <message>
        <source>{code} was broken off: its days are not moved any more.</source>
        <translation>{code} 已终止，日期不再改动。</translation>
    </message>
    <message>
        <source>{code} was changed again since, so this step cannot be undone any more. Change it by hand.</source>
        <translation>{code} 之后又有改动，这一步已不能撤销。请手工修改。</translation>
    </message>
    <message>
        <source>{code} was changed by somebody else meanwhile. Load it again and repeat your change.</source>
        <translation>{code} 在此期间已被他人更改。请重新载入后再改。</translation>
    </message>
    <message>
        <source>{code} was changed while it was being read, so nothing was signed. Show the new text and sign that.</source>
        <translation>{code} 在阅读期间被改动，因此没有签。重新打开新的文本，再签那一份。</translation>
    </message>
    <message>
        <source>{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}</source>
        <translation>{code} 没有打开：打开加密记录之前要先写入台账，而这次没有写成。{reason}</translation>
    </message>
    <message>
        <source>{code} was not recorded as shown on screen. To show the same items, hand them over anew in the form “Shown on screen”.</source>
        <translation>{code} 不是按屏幕展示登记的。要展示同样的资料，请以“屏幕展示”的形式另行登记一次移交。</translation>
    </message>
    <message>
        <source>{code} was not spoken but handed over. Print its receipt instead.</source>
        <translation>{code} 不是口头披露，资料已实际移交。请打印签收单。</translation>
    </message>
    <message>
        <source>{code} was only shown on screen: nothing stayed with the recipient, so there is no copy, receipt or memo of it. Record what leaves as a disclosure of its own.</source>
        <translation>{code} 只在屏幕上展示过，接收人没有留下任何东西，所以没有副本、签收单或备忘录。要移交的内容，请另行登记一次移交。</translation>
    </message>
    <message>
        <source>{code} was revoked already. Nothing was recorded.</source>
        <translation>{code} 已解除。未作任何登记。</translation>
    </message>
    <message>
        <source>{code} was signed before anything was disclosed: there is nothing to decide.</source>
        <translation>{code} 在任何披露之前已签署，无需作出决定。</translation>
    </message>
    <message>
        <source>{code} was spoken; there is no copy of it. Print its memo instead.</source>
        <translation>{code} 是口头披露，没有副本。请打印备忘录。</translation>
    </message>
    <message>
        <source>{code} would end on {day}, before it begins ({start}). Give a later day.</source>
        <translation>{code} 将于{day}结束，早于其开始日（{start}）。请填写更晚的日期。</translation>
    </message>
    <message>
        <source>{code}: the restore test failed. {problem}</source>
        <translation>{code}：恢复测试未通过。{problem}</translation>
    </message>
    <message>
        <source>{code}: the words are those of {version}. A new version needs other words.</source>
        <translation>{code}：文字与 {version} 相同。新版本的文字应有不同。</translation>
    </message>
    <message>
        <source>{day} is past. Take {name} off the list instead: that changes the key, too.</source>
        <translation>{day} 已过。请直接将 {name} 移出名单：那样密钥也会更换。</translation>
    </message>
    <message>
        <source>{doubt}</source>
        <translation>{doubt}</translation>
    </message>
    <message>
        <source>{file} is not a backup of CustKeeper. Choose a file that ends in .ckbackup.</source>
        <translation>{file} 不是 CustKeeper 的备份。请选择扩展名为 .ckbackup 的文件。</translation>
    </message>
    <message>
        <source>{name} does not hold the key of the level {level}, which {code} or something of it has. Give that first, then put them on the list.</source>
        <translation>{name} 未持有级别“{level}”的密钥，而 {code} 或其所属记录为该级别。请先授予该密钥，再列入名单。</translation>
    </message>
    <message>
        <source>{name} has not passed the confidentiality training yet. Confirm the day they passed it, then give the key.</source>
        <translation>{name} 尚未通过保密培训。请先确认其通过培训的日期，再授予密钥。</translation>
    </message>
    <message>
        <source>{name} holds no firm secret: its first line should be the 26 characters of the firm card.</source>
        <translation>{name} 里没有公司密钥：它的第一行应该是公司卡上的 26 个字符。</translation>
    </message>
    <message>
        <source>{name} is an insider since {since}; the end cannot be before that day.</source>
        <translation>{name} 自{since}起为知情人，结束日期不能早于该日。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so only its hash is kept here: say where the original is kept as well. Nothing was recorded.</source>
        <translation>{name}超过 {limit} MB，这里只保存其哈希值：请同时写明原件存放处。未作任何登记。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Keep it where it is and write its place and SHA-256 into the evidence.</source>
        <translation>{name} 超过 {limit} MB。请保留在原处，并把位置和 SHA-256 写入证据。</translation>
    </message>
    <message>
        <source>{name} is not a vault. Choose or drop a folder that ends in .ckvault.</source>
        <translation>{name} 不是保险库。请选择或拖入以 .ckvault 结尾的文件夹。</translation>
    </message>
    <message>
        <source>{name} is not on the insider list of {code}. “insider list” shows who is.</source>
        <translation>{name} 不在 {code} 的知情人名单上。用“insider list”查看名单。</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} already.</source>
        <translation>{name} 已在 {code} 的知情人名单上。</translation>
    </message>
    <message>
        <source>{name} is the last owner, and only owners appoint owners. Make somebody else an owner first.</source>
        <translation>{name} 是最后一位所有者，而只有所有者能任命所有者。请先任命另一位所有者。</translation>
    </message>
    <message>
        <source>{option} is missing. Add it to the command.</source>
        <translation>缺少 {option}。请在命令中补上。</translation>
    </message>
    <message>
        <source>{option}: “{typed}” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.</source>
        <translation>{option}：“{typed}”不是日期。请写成 2027-03-01、2027/3/1 或 2027年3月1日。</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, press “Change…” beside the place, in the tab Backups &amp; tests.</source>
        <translation>{path} 上没有 {code} 的标记：那里可能是另一个介质、没有连接介质，或标记已被删除。请连接正确的介质；如果就是它，请在“备份与测试”标签页中按该备份位置旁的“更改…”。</translation>
    </message>
    <message>
        <source>{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect the right one. If this is it, set it again: “backup target mend {code} FOLDER”.</source>
        <translation>{path} 上没有 {code} 的标记：那里可能是另一个介质、没有连接介质，或标记已被删除。请连接正确的介质；如果就是它，请重新设置：“backup target mend {code} FOLDER”。</translation>
    </message>
    <message>
        <source>{path} is already the place {code}. Change that place, use it again, or choose another folder.</source>
        <translation>{path} 已经是备份位置 {code}。请修改该位置、重新启用它，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>{path} is inside the vault's own folder: a backup there would go with it. Choose a place outside.</source>
        <translation>{path} 位于保险库自身的文件夹内：放在那里的备份会随保险库一起丢失。请选择外部位置。</translation>
    </message>
    <message>
        <source>{path} is on the same disk as the vault: when the disk fails, both are gone. Choose another medium, or say why this one will do.</source>
        <translation>{path} 与保险库在同一块磁盘上：磁盘一坏，两者皆失。请另选介质，或说明为何可以用它。</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>“{argument}” is not readable text (UTF-8). Type it again, or rename the file.</source>
        <translation>“{argument}”不是可读的文本（UTF-8）。请重新输入，或给文件改名。</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a client. The fields are: {fields}.</source>
        <translation>“{field}”不是客户的字段。现有字段：{fields}。</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write it as 2027-03-01.</source>
        <translation>“{given}”不是日期。写成 2027-03-01 这样。</translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=COLUMN, for example name=公司名称 or name=2.</source>
        <translation>“{given}”不是“字段=列”的形式，例如 name=公司名称 或 name=2。</translation>
    </message>
    <message>
        <source>“{given}” is not of the form FIELD=VALUE. The fields of this register are: {fields}.</source>
        <translation>“{given}”不是“字段=值”的形式。此登记册的字段：{fields}。</translation>
    </message>
    <message>
        <source>“{given}” is not of the form REGISTER:CODE, for example agreement:NDA0001.</source>
        <translation>“{given}”不是“登记册:编号”的形式，例如 agreement:NDA0001。</translation>
    </message>
    <message>
        <source>“{given}” says neither a period nor a person nor a record. Write 2027-01-01..2027-03-31, person:P0002 or client:K00001, or several with spaces between.</source>
        <translation>“{given}”不是期间、人员或记录。写成 2027-01-01..2027-03-31、person:P0002 或 client:K00001，几个之间用空格隔开。</translation>
    </message>
    <message>
        <source>“{item}” can be set to “{status}” only with a reason.</source>
        <translation>“{item}”须写明理由才能设为“{status}”。</translation>
    </message>
    <message>
        <source>“{item}” cannot be ticked yet: it needs {evidence}.</source>
        <translation>“{item}”还不能勾选：需要{evidence}。</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it is: end its name in one of {endings}.</source>
        <translation>从“{name}”看不出文件类型：请让文件名以下列之一结尾：{endings}。</translation>
    </message>
    <message>
        <source>“{person}” is not among the people of {code} on {day}. Enter them there first (Partners, or “record party_person add name=… --parent {code}”), or hand it to somebody who is.</source>
        <translation>“{person}”在{day}不是 {code} 的人员。请先在那里登记（“相关方”页，或“record party_person add name=… --parent {code}”），或交给已登记的人。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of days. Type 1 for a backup each day, 7 for one a week.</source>
        <translation>“{typed}”不是天数。每天备份填 1，每周备份填 7。</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it as 2027-03-01.</source>
        <translation>“{typed}”不是日期。请写成 2027-03-01 这样。</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone. It can only be voided with a reason.</source>
        <translation>“{what}”不能撤销，只能写明理由后作废。</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Agreements, as they stand on this day</source>
        <translation>协议及其当日效力</translation>
    </message>
    <message>
        <source>All that proves what this person got and owes. It is the firm's own proof and not locked: keep it in the house.</source>
        <translation>证明此人收到什么、负有哪些义务的全部材料。这是本公司自己的证据，未加密：请留在公司内。</translation>
    </message>
    <message>
        <source>An index with the SHA-256 of every file and the head of the ledger</source>
        <translation>索引，含每个文件的 SHA-256 和台账链首</translation>
    </message>
    <message>
        <source>Answer of the gate, as it was kept</source>
        <translation>当时保存的移交审查答复</translation>
    </message>
    <message>
        <source>Certificate of each agreement: {codes}</source>
        <translation>各协议的签署证明：{codes}</translation>
    </message>
    <message>
        <source>Clauses that bind them: {codes}</source>
        <translation>对其有约束力的条款：{codes}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Copies and packages made</source>
        <translation>已制作的副本与加密包</translation>
    </message>
    <message>
        <source>Copy, {at}</source>
        <translation>副本，{at}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Disclosures that who made this pack could not read, whoever they went to: {count}</source>
        <translation>制作人无法读取的披露（不论交给谁）：{count} 次</translation>
    </message>
    <message>
        <source>Disclosures you hold no key for, whoever they went to: {count}</source>
        <translation>你没有密钥的披露（不论交给谁）：{count}</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>义务持续至</translation>
    </message>
    <message>
        <source>Each disclosure with the gate's answer, its end and its receipt: {codes}</source>
        <translation>各次披露，含移交审查答复、了结情况和签收单：{codes}</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>了结日期</translation>
    </message>
    <message>
        <source>Evidence about a disclosure</source>
        <translation>一次披露的证据</translation>
    </message>
    <message>
        <source>Evidence about one recipient</source>
        <translation>接收人证据包</translation>
    </message>
    <message>
        <source>Evidence pack of one recipient</source>
        <translation>一位接收人的证据包</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Evidence pack… {person}</source>
        <translation>证据包… {person}</translation>
    </message>
    <message>
        <source>Files of this pack, with their SHA-256</source>
        <translation>本证据包的文件及其 SHA-256</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>链首哈希</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Items, and how each ended</source>
        <translation>资料及其了结情况</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账条目</translation>
    </message>
    <message>
        <source>Make and save…</source>
        <translation>生成并保存…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name the party and the person: what the pack would hold appears here.</source>
        <translation>请填写对方和接收人，证据包的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>On insider lists</source>
        <translation>知情人名单</translation>
    </message>
    <message>
        <source>One PDF: every sheet to read, and the single files attached</source>
        <translation>一份 PDF：可通读全部页面，并附各单独文件</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特批</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Saved: {path}. SHA-256 of the pack: {hash}</source>
        <translation>已保存：{path}。证据包的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>Sealed package, {at}</source>
        <translation>加密包，{at}</translation>
    </message>
    <message>
        <source>Shown on screen; seen, not held</source>
        <translation>屏幕展示；只看过，未持有</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Their days on the insider list, duties told, training: {codes}</source>
        <translation>在知情人名单上的起止、告知义务与培训日期：{codes}</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>Told the duties on</source>
        <translation>告知义务日期</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What it will hold: {count} files</source>
        <translation>将包含：{count} 个文件</translation>
    </message>
    <message>
        <source>ZIP: the single files</source>
        <translation>ZIP：各单独文件</translation>
    </message>
    <message>
        <source>the list of files as data</source>
        <translation>文件清单（数据）</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
</context>
<context>
    <name>firm</name>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>A stick, another disk or a folder in the network: when this computer fails or is stolen, only a backup helps.</source>
        <translation>U 盘、另一块硬盘或网络文件夹：电脑坏了或被盗时，只有备份有用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Backups are sealed and made by themselves when due. The program tests them, too, so that you know they restore.</source>
        <translation>备份是加密的，到期自动做。程序也会测试备份，让你知道它能恢复。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>选择备份放在哪里</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>设一个口令</translation>
    </message>
    <message>
        <source>Firm and name</source>
        <translation>公司和姓名</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>第一次使用</translation>
    </message>
    <message>
        <source>Folder to keep the vault in</source>
        <translation>保险库放在哪个文件夹</translation>
    </message>
    <message>
        <source>Folder to save the papers in</source>
        <translation>文件存到哪个文件夹</translation>
    </message>
    <message>
        <source>Forgot the passphrase, or a new computer? Only these papers help. Keep them apart from the computer; never take a photo.</source>
        <translation>忘了口令，或者换了电脑？只有这两张纸帮得上忙。和电脑分开放，不要拍照。</translation>
    </message>
    <message>
        <source>It can be changed at any time in Settings.</source>
        <translation>以后随时可以在设置里改。</translation>
    </message>
    <message>
        <source>It opens the vault and signs. Nobody can read it out of the vault, not even we.</source>
        <translation>它用来打开保险库和签字。没有人能从保险库里读出它，我们也不能。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Later: Today reminds you</source>
        <translation>以后再说：今天页会提醒</translation>
    </message>
    <message>
        <source>Learn on a sample, or start for real?</source>
        <translation>先用示例学一学，还是正式开始？</translation>
    </message>
    <message>
        <source>Make our own vault</source>
        <translation>建自己的保险库</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建保险库</translation>
    </message>
    <message>
        <source>Making the sample firm: its people, 214 invented clients, an agreement, a signed checklist</source>
        <translation>正在建示例公司：人员、214 个虚构客户、一份协议、一份签好的清单</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nobody signs what only they prepared: a second person signs, and can open the vault when you cannot.</source>
        <translation>没有人能签自己独自准备的东西：要有第二个人来签字，你打不开时他也能打开。</translation>
    </message>
    <message>
        <source>Open a vault that exists…</source>
        <translation>打开已有的保险库…</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>打开示例公司</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Print the two papers</source>
        <translation>打印这两张纸</translation>
    </message>
    <message>
        <source>Right so far: {right} of {total} characters</source>
        <translation>到这里都对：{right}/{total} 个字符</translation>
    </message>
    <message>
        <source>Sample or own vault</source>
        <translation>示例还是自己的</translation>
    </message>
    <message>
        <source>Save the papers to print…</source>
        <translation>保存要打印的文件…</translation>
    </message>
    <message>
        <source>Saved in {folder}. Print them, lock them away, then delete the files.</source>
        <translation>已存到 {folder}。打印、锁好，然后删除文件。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二个人</translation>
    </message>
    <message>
        <source>Something differs after character {right}.</source>
        <translation>第 {right} 个字符之后有不同。</translation>
    </message>
    <message>
        <source>Start working and set the place…</source>
        <translation>开始工作并设置位置…</translation>
    </message>
    <message>
        <source>Step {step}: {name}</source>
        <translation>第 {step} 步：{name}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <translation>恢复码正确。</translation>
    </message>
    <message>
        <source>The first person becomes the owner and can add the others.</source>
        <translation>第一个人成为所有者，可以再添加其他人。</translation>
    </message>
    <message>
        <source>The sample firm is invented and can be deleted like any folder.</source>
        <translation>示例公司是虚构的，可以像普通文件夹一样删除。</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper</source>
        <translation>照着纸输入恢复码</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>保险库放在</translation>
    </message>
    <message>
        <source>Who is the second person?</source>
        <translation>第二个人是谁？</translation>
    </message>
    <message>
        <source>Whose vault is it?</source>
        <translation>这是谁的保险库？</translation>
    </message>
    <message>
        <source>You are {name}, records keeper of an invented firm. To sign as its manager, lock and enter as {manager}: {file}</source>
        <translation>你是 {name}，一家虚构公司的资料管理员。要以经理身份签字，先锁定，再以 {manager} 进入：{file}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>{name} can open the vault now. Save the recovery sheet: it is shown only this once.</source>
        <translation>{name} 现在能打开保险库了。请保存恢复单：它只显示这一次。</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Agreement {agreement} does not cover the category of {item}: {category}. Leave it out, or sign an addendum.</source>
        <translation>协议 {agreement} 的范围不含 {item} 的类别：{category}。请不要移交它，或者先签补充协议。</translation>
    </message>
    <message>
        <source>Agreement {agreement} ended on {last}. Conclude a new one first.</source>
        <translation>协议 {agreement} 已于{last}到期。请先另订新协议。</translation>
    </message>
    <message>
        <source>Agreement {agreement} ended on {last}. Its duties last until {until} and protect only what was handed over before. Extend it or conclude a new one first.</source>
        <translation>协议 {agreement} 已于{last}到期。其保密义务存续至{until}，只保护此前已移交的资料。请先续期或另订新协议。</translation>
    </message>
    <message>
        <source>Agreement {agreement} is not signed on {day}. Have both sides sign it, and enter the day of the last signature.</source>
        <translation>协议 {agreement} 在{day}尚未签署。请在协议页上办理双方签署：“当面签字…”或“已纸质签署…”。</translation>
    </message>
    <message>
        <source>Agreement {agreement} is revoked (day: {revoked}). Hand over nothing, and ask for what is out to come back.</source>
        <translation>协议 {agreement} 已解除（自{revoked}起）。不得再移交任何资料，并请收回在外的资料。</translation>
    </message>
    <message>
        <source>Agreement {agreement} starts only on {start}. Wait until then, or agree in writing on an earlier start.</source>
        <translation>协议 {agreement} 从{start}起才生效。请等到那天，或书面约定提前生效。</translation>
    </message>
    <message>
        <source>Asked for {person}, {party}, on {day}.</source>
        <translation>{day}查询：{party} {person}。</translation>
    </message>
    <message>
        <source>Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them.</source>
        <translation>律师已决定：{item} 中的个人信息不得移交。请不要移交它，或者先脱敏。</translation>
    </message>
    <message>
        <source>Let through under the signed override {code}, until {day}.</source>
        <translation>依已签署的特批 {code} 移交，至{day}。</translation>
    </message>
    <message>
        <source>May be handed over under {agreement} until {day}.</source>
        <translation>可以移交，依据 {agreement}，有效至{day}。</translation>
    </message>
    <message>
        <source>May be handed over under {agreement}, which has no end.</source>
        <translation>可以移交，依据 {agreement}，该协议没有截止日。</translation>
    </message>
    <message>
        <source>No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day.</source>
        <translation>到{day}为止，没有 {person} 通过培训的记录。请先培训，并由经理确认日期。</translation>
    </message>
    <message>
        <source>Override {code}: the signature is not its signer's.</source>
        <translation>特批 {code}：签名不是其签署人的。</translation>
    </message>
    <message>
        <source>The client's own agreement demands consent for {item}, and none is recorded by {day}. Ask the client, and enter the day of the consent.</source>
        <translation>移交 {item} 须按客户自己的协议取得其同意，到{day}为止没有同意的记录。请先征得客户同意，并填入同意日期。</translation>
    </message>
    <message>
        <source>There is no agreement with {party} under which anything may be handed over; a client's own NDA binds us and is none. Record one and have it signed first.</source>
        <translation>与{party}没有可据以移交资料的协议；客户自己的保密协议约束的是我方，不能作为依据。请先登记协议并完成签署。</translation>
    </message>
    <message>
        <source>Transfer {transfer}, which agreement {agreement} belongs to, is over or broken off. Hand over nothing more under it.</source>
        <translation>协议 {agreement} 所属的转让 {transfer} 已结束或已终止。不得再据此移交任何资料。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{item} has the level {level}; agreement {agreement} goes no higher than {highest}. Hand over a masked copy of a lower level, or agree on a higher one.</source>
        <translation>{item} 的级别是{level}，协议 {agreement} 最高只到{highest}。请移交级别较低的脱敏件，或约定更高的级别。</translation>
    </message>
    <message>
        <source>{item} holds personal data, and counsel's decision is missing on {day}. Ask counsel, and enter decision and day.</source>
        <translation>{item} 含有个人信息，到{day}还没有律师的决定。请征询律师，并填入决定和日期。</translation>
    </message>
    <message>
        <source>{item} is being re-graded. Have its level settled first.</source>
        <translation>{item} 正在重新定级。请先定好级别。</translation>
    </message>
    <message>
        <source>{item} is destroyed. If a copy has turned up, report it as an incident and do not hand it over.</source>
        <translation>{item} 已销毁。如果又发现副本，请作为泄露事件上报，不得移交。</translation>
    </message>
    <message>
        <source>{item} is no longer in the firm's keeping. If it is, correct its state in the register of items first.</source>
        <translation>{item} 已不在本公司保管。如果仍在，请先在资料登记册中更正状态。</translation>
    </message>
    <message>
        <source>{item} is on hold. Wait until the hold is lifted, or ask who placed it to lift it.</source>
        <translation>{item} 已被冻结。请等到解除冻结，或请冻结人解除。</translation>
    </message>
    <message>
        <source>{item} may not be handed over at the stage transfer {transfer} is in. Wait for the later stage set in the item.</source>
        <translation>转让 {transfer} 目前所处的阶段还不能移交 {item}。请等到该资料所定的阶段。</translation>
    </message>
    <message>
        <source>{item} waits for a stage of the transfer, and agreement {agreement} names no transfer. Enter it there.</source>
        <translation>{item} 要到转让的某一阶段才能移交，而协议 {agreement} 没有写明转让。请在协议中填入转让。</translation>
    </message>
    <message>
        <source>{item} waits in a data tranche of transfer {transfer} that is not released on {day}. Have a manager release it first.</source>
        <translation>{item} 列在转让 {transfer} 的资料批次中，{day}尚未放行。请先由经理放行。</translation>
    </message>
    <message>
        <source>{item}: allowed under {agreement}, {standing}, until {day}.</source>
        <translation>{item}：允许移交，依据 {agreement}，{standing}，至{day}。</translation>
    </message>
    <message>
        <source>{item}: allowed under {agreement}, {standing}.</source>
        <translation>{item}：允许移交，依据 {agreement}，{standing}。</translation>
    </message>
    <message>
        <source>{item}: not allowed. Reasons: {count}</source>
        <translation>{item}：不允许移交。原因 {count} 条</translation>
    </message>
    <message>
        <source>{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.</source>
        <translation>{person} 从{start}起才是协议 {agreement} 的指定接收人。请等到那天，或交给其他指定接收人。</translation>
    </message>
    <message>
        <source>{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.</source>
        <translation>在{day}，{person} 已不是协议 {agreement} 的指定接收人。请交给现任的指定接收人。</translation>
    </message>
    <message>
        <source>{person} is not cleared for the level of {item}, {level}. Have an owner or manager who holds its key give it to them, or choose another.</source>
        <translation>{person} 没有 {item} 的级别（{level}）的权限。请持有密钥的所有者或经理授予，或另选他人。</translation>
    </message>
    <message>
        <source>{person} is not named in agreement {agreement}. Have them named there first, or hand it to somebody who is.</source>
        <translation>协议 {agreement} 没有指定 {person} 为接收人。请先补充指定，或交给已指定的接收人。</translation>
    </message>
    <message>
        <source>{person} no longer works with the firm's data on {day}. Hand it to somebody who does.</source>
        <translation>在{day}，{person} 已不再接触本公司资料。请交给仍有权限的人。</translation>
    </message>
</context>
<context>
    <name>gate_override</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Hash of the signed content</source>
        <translation>已签内容的哈希</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>签署时的台账条目</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>签署时的台账链首</translation>
    </message>
    <message>
        <source>Overrides of the gate</source>
        <translation>移交特批</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of voiding</source>
        <translation>作废理由</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>已签内容</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>override</source>
        <translation>特批</translation>
    </message>
</context>
<context>
    <name>guest_signature</name>
    <message>
        <source>By an account holder with their passphrase</source>
        <translation>账户持有人用自己的口令签</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>复签</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>复签人</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手写笔迹</translation>
    </message>
    <message>
        <source>Drawn by a guest, countersigned by a witness</source>
        <translation>来客当面手写，见证人复签</translation>
    </message>
    <message>
        <source>For whom, in what function</source>
        <translation>代表谁、职务</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>冻结内容</translation>
    </message>
    <message>
        <source>Hash of the drawing</source>
        <translation>手写笔迹的哈希</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>所签文本的哈希</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>签字方式</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>展示语言</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>签字所依的台账条目</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>签字所依的台账链首</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>正楷姓名</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Revision signed</source>
        <translation>所签版次</translation>
    </message>
    <message>
        <source>Role of who countersigned</source>
        <translation>复签人角色</translation>
    </message>
    <message>
        <source>Signatures of those present</source>
        <translation>当面签字</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>签了什么</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>guest_signing</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>回到签字框</translation>
    </message>
    <message>
        <source>Box for the signature</source>
        <translation>签字框</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>签署证明…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>复签</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drawn with mouse, pen or finger. Who cannot draw here signs on paper; the signed file is then added to the agreement.</source>
        <translation>用鼠标、笔或手指书写。不能在此书写的人在纸上签，再把签好的文件附到协议上。</translation>
    </message>
    <message>
        <source>File that belongs to it</source>
        <translation>所属文件</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>For whom, in what function</source>
        <translation>代表谁、以什么职务</translation>
    </message>
    <message>
        <source>Hash of this text (SHA-256)</source>
        <translation>本文本的哈希（SHA-256）</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>正楷姓名</translation>
    </message>
    <message>
        <source>Read the text to its end. You sign exactly this, in this language.</source>
        <translation>把文本读到末尾。你签的就是这份文本，以这种语言为准。</translation>
    </message>
    <message>
        <source>Scroll the text to its end first; then you can sign.</source>
        <translation>先把文本滚动到末尾，然后才能签字。</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>当面签字…</translation>
    </message>
    <message>
        <source>Sign in the box with mouse, pen or finger.</source>
        <translation>用鼠标、笔或手指在框里签字。</translation>
    </message>
    <message>
        <source>Sign with my passphrase</source>
        <translation>用我的口令签字</translation>
    </message>
    <message>
        <source>Sign with your passphrase…</source>
        <translation>用你的口令签字…</translation>
    </message>
    <message>
        <source>Sign {title}</source>
        <translation>签署{title}</translation>
    </message>
    <message>
        <source>Signature {code}: its text, name, drawing or countersignature is not what the witness signed.</source>
        <translation>签字 {code}：其文本、姓名、笔迹或复签与见证人所签的不符。</translation>
    </message>
    <message>
        <source>Signed: hand the laptop back</source>
        <translation>签好了：把电脑交还</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>撤回上一笔</translation>
    </message>
    <message>
        <source>The signature on {code} is kept. The other side signs next.</source>
        <translation>{code} 上的签字已保存。接下来由另一方签。</translation>
    </message>
    <message>
        <source>Type the printed name, and for whom and in what function it is signed.</source>
        <translation>填写正楷姓名，以及代表谁、以什么职务签字。</translation>
    </message>
    <message>
        <source>Witness the signature</source>
        <translation>见证签字</translation>
    </message>
    <message>
        <source>You cannot or do not want to draw here? Sign on paper; the signed file is then added to the agreement.</source>
        <translation>不能或不愿在此书写？在纸上签，再把签好的文件附到协议上。</translation>
    </message>
    <message>
        <source>You saw {name} ({capacity}) sign {title}. Your passphrase countersigns the text, the name, the function and the drawing.</source>
        <translation>你看到 {name}（{capacity}）签署了{title}。你的口令将对文本、姓名、职务和笔迹复签。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>你的口令</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{code} is signed by both sides, as of today.</source>
        <translation>{code} 双方均已签字，自今天起视为已签。</translation>
    </message>
    <message>
        <source>{label} {before} → {after}</source>
        <translation>{label} {before} → {after}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{line}. Signed on an older text: {changes}</source>
        <translation>{line}。签的是旧文本：{changes}</translation>
    </message>
    <message>
        <source>{line}. This signature is not valid; check the vault.</source>
        <translation>{line}。这个签字无效，请检查保险库。</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {hash}</source>
        <translation>{name}，哈希（SHA-256）{hash}</translation>
    </message>
    <message>
        <source>{name}, {capacity}: {time}; countersigned by {witness}</source>
        <translation>{name}，{capacity}：{time}；复签人 {witness}</translation>
    </message>
    <message>
        <source>{name}, {capacity}: {time}; with their own passphrase</source>
        <translation>{name}，{capacity}：{time}；用自己的口令签</translation>
    </message>
    <message>
        <source>{part}: {field}</source>
        <translation>{part}：{field}</translation>
    </message>
    <message>
        <source>{there} of {needed} signed here</source>
        <translation>当面已签 {there} 方，共 {needed} 方</translation>
    </message>
</context>
<context>
    <name>hand_out</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Confidential copy</source>
        <translation>保密副本</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>For {person}, {party}; not to be passed on</source>
        <translation>仅供 {party} {person} 使用，不得转交</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
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
        <translation>选好资料、对方和接收人，答复就显示在这里。</translation>
    </message>
    <message>
        <source>Chosen: {codes}</source>
        <translation>已选：{codes}</translation>
    </message>
    <message>
        <source>Close, keep as draft</source>
        <translation>关闭并留作草稿</translation>
    </message>
    <message>
        <source>Copy number (on paper)</source>
        <translation>份号（纸质）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Disclosure {code} is recorded.</source>
        <translation>已登记披露 {code}。</translation>
    </message>
    <message>
        <source>Find items (name, code, place)</source>
        <translation>查找资料（名称、编号、存放处）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over on (such as 2027-03-01)</source>
        <translation>移交日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>It is only seen on this screen, on that day. Nothing of it is held or has to come back.</source>
        <translation>只在当天在这台电脑的屏幕上看，对方不持有任何东西，也不用归还。</translation>
    </message>
    <message>
        <source>Items to hand over</source>
        <translation>要移交的资料</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>新建协议…</translation>
    </message>
    <message>
        <source>Not to be handed over. Reasons: {count}</source>
        <translation>不能移交。原因 {count} 条</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>打开 {code}</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person who gets it</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>登记移交</translation>
    </message>
    <message>
        <source>Record, then show…</source>
        <translation>登记，然后展示…</translation>
    </message>
    <message>
        <source>The gate is asked as you type. Nothing is written until you record it.</source>
        <translation>边填写边做移交审查；点“登记移交”之前什么都不会写入。</translation>
    </message>
    <message>
        <source>There are no items yet. Add them on the page Items first.</source>
        <translation>还没有资料。先在“资料”页登记。</translation>
    </message>
    <message>
        <source>Tick what is to be handed over.</source>
        <translation>勾选要移交的资料。</translation>
    </message>
    <message>
        <source>To return by (a day)</source>
        <translation>归还期限（日期）</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
</context>
<context>
    <name>handed_copy</name>
    <message>
        <source>Not in this copy: {names}</source>
        <translation>本副本未含：{names}</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>holder_map</name>
    <message>
        <source>(sealed)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露编号</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Out: {total}, overdue: {overdue}. Sealed to the person who printed this: {sealed}.</source>
        <translation>在外 {total} 项，逾期 {overdue} 项；其中打印人无权查看 {sealed} 项。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>By holder</source>
        <translation>按持有人</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按资料</translation>
    </message>
    <message>
        <source>Choose a line to see every piece here.</source>
        <translation>选一行，这里显示每一份。</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>份号 {number}</translation>
    </message>
    <message>
        <source>First back by</source>
        <translation>最早归还</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Nobody holds anything on this day</source>
        <translation>这一天没有人持有资料</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>查询日</translation>
    </message>
    <message>
        <source>Only seen on screen, not held</source>
        <translation>只在屏幕上看过，未持有</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Out on {day}: {total}, overdue: {overdue}.</source>
        <translation>{day}在外 {total} 份，逾期 {overdue} 份。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Search finds holders, persons and items.</source>
        <translation>可按持有人、接收人或资料查找。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>What is handed over appears here until it is returned, destroyed or expired.</source>
        <translation>移交的资料会列在这里，直到归还、销毁或到期。</translation>
    </message>
    <message>
        <source>What was handed over and has not come back.</source>
        <translation>已移交、尚未归还的资料。</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>谁持有什么</translation>
    </message>
    <message>
        <source>and {count} more: narrow the list by searching</source>
        <translation>另有 {count} 份：用查找缩小范围</translation>
    </message>
    <message>
        <source>no day of return</source>
        <translation>没有归还期限</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>自{day}起逾期</translation>
    </message>
    <message>
        <source>seen on {day}, not held</source>
        <translation>{day}看过，未持有</translation>
    </message>
    <message>
        <source>to return by {day}</source>
        <translation>应于{day}归还</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{code}: {said}</source>
        <translation>{code}：{said}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{party} {person}</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>IBAN</source>
        <translation>国际银行账号（IBAN）</translation>
    </message>
    <message>
        <source>bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>international telephone number</source>
        <translation>国际电话号码</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>resident ID number</source>
        <translation>居民身份证号</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>{kind} in {field} ({mask})</source>
        <translation>{field}中有{kind}（{mask}）</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Bad rows</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Clients imported: {count}. Rows left out: {bad}.</source>
        <translation>已导入客户 {count} 个。没有导入的行：{bad}。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Good rows {good}, bad rows {bad}, kept with a warning {warned}</source>
        <translation>可导入 {good} 行，有问题 {bad} 行，带提醒保留 {warned} 行</translation>
    </message>
    <message>
        <source>Import a client list</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Kept with a warning</source>
        <translation>带提醒保留</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Nothing is written until you say so. CSV (UTF-8 or GB18030) and XLSX.</source>
        <translation>在你确认之前什么也不会写入。可以是 CSV（UTF-8 或 GB18030）和 XLSX。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The import ended after the vault was closed. Clients imported: {count}. Rows left out: {bad}.</source>
        <translation>保险库关闭之后，导入已做完。已导入客户 {count} 个。没有导入的行：{bad}。</translation>
    </message>
    <message>
        <source>The import of a list was cut off when the vault was closed; nothing of it was written. Import it again.</source>
        <translation>保险库关闭时，名单导入被中断，什么也没有写入。再导入一次。</translation>
    </message>
    <message>
        <source>Type the right value over the cell, then Enter: the row is judged anew. Your file stays as it is.</source>
        <translation>直接在单元格里改成正确的值，按回车：这一行会重新判断。你的文件不变。</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>哪一列是什么</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>keep as further column</source>
        <translation>作为其他列保留</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或拖到这里</translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>Affected clients</source>
        <translation>受影响的客户</translation>
    </message>
    <message>
        <source>Cause, as far as known</source>
        <translation>已知原因</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>已控制</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Enter what you noticed at once, even if unsure; the checklist leads through the rest.</source>
        <translation>发现异常马上登记，不确定也先记下；后面的步骤由清单带着走。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>泄露事件</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>已采取的措施</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>泄露事件</translation>
    </message>
</context>
<context>
    <name>insider</name>
    <message>
        <source>Insiders</source>
        <translation>知情人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Of the firm</source>
        <translation>是否本单位人员</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>On the list: {listed}. Taken off: {removed}. Holding the key: {holding}.</source>
        <translation>在册：{listed} 人；已移出：{removed} 人；持有密钥：{holding} 人。</translation>
    </message>
    <message>
        <source>Person of the firm</source>
        <translation>本单位人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>知情原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已移出名单</translation>
    </message>
    <message>
        <source>The transfer, this list and whatever belongs to it (agreements, clauses, opinions, disclosures, tranches, partners, checklists, signatures) are sealed under a key of their own, which only the persons of the firm on the list hold.</source>
        <translation>该转让、本名单及其所属的一切记录（协议、条款、律师意见、披露、资料批次、相关方、清单、签名）均由专用密钥加密，只有名单上的本公司人员持有该密钥。</translation>
    </message>
    <message>
        <source>This transfer has no insider list: whoever holds its level can read it.</source>
        <translation>本转让没有知情人名单：持有该级别密钥的人都能查阅。</translation>
    </message>
    <message>
        <source>Told the duties on</source>
        <translation>告知保密义务日期</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>insider</source>
        <translation>知情人</translation>
    </message>
    <message>
        <source>no, listed only</source>
        <translation>否，仅登记</translation>
    </message>
    <message>
        <source>yes, holds the key</source>
        <translation>是，持有密钥</translation>
    </message>
    <message>
        <source>yes, no key</source>
        <translation>是，无密钥</translation>
    </message>
</context>
<context>
    <name>insiders</name>
    <message>
        <source>Add an insider of {code}</source>
        <translation>登记 {code} 的知情人</translation>
    </message>
    <message>
        <source>Add an insider…</source>
        <translation>登记知情人…</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insider list…</source>
        <translation>知情人名单…</translation>
    </message>
    <message>
        <source>Insiders</source>
        <translation>知情人</translation>
    </message>
    <message>
        <source>It is told when it falls due, and takes no key away: only taking them off the list does.</source>
        <translation>到期时会提示，但不会自动收回密钥；移出名单时才更换密钥。</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>保存截止日</translation>
    </message>
    <message>
        <source>Last day of {name} on the insider list of {code}</source>
        <translation>{name} 在 {code} 知情人名单上的截止日</translation>
    </message>
    <message>
        <source>Last day on the list (such as 2027-03-01), or empty</source>
        <translation>名单截止日（如 2027-03-01），或留空</translation>
    </message>
    <message>
        <source>Last day on the list: {name}</source>
        <translation>名单截止日：{name}</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>截止日…</translation>
    </message>
    <message>
        <source>Name of the person from outside</source>
        <translation>外部人员姓名</translation>
    </message>
    <message>
        <source>No insider list yet: whoever holds the level reads the parties. The first insider gives the transfer a key of its own, and its agreements, clauses, disclosures, partners and checklists come under it.</source>
        <translation>还没有知情人名单：持有该级别密钥的人都能查阅转让双方。登记首位知情人后，这笔转让即有专用密钥，其协议、条款、披露、相关方和清单都由它加密。</translation>
    </message>
    <message>
        <source>Of what belongs to this transfer, an older version of the program left under its level's key: {count}.</source>
        <translation>旧版程序留下的、仍由级别密钥加密的所属记录：{count} 条。</translation>
    </message>
    <message>
        <source>Person of the firm</source>
        <translation>本单位人员</translation>
    </message>
    <message>
        <source>Put it under the insiders' key</source>
        <translation>改由知情人密钥加密</translation>
    </message>
    <message>
        <source>Records of {code} put under the key of its insiders: {count}.</source>
        <translation>已将 {code} 的 {count} 条记录改由知情人密钥加密。</translation>
    </message>
    <message>
        <source>Somebody from outside (no key)</source>
        <translation>外部人员（无密钥）</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Take off the list: {name}</source>
        <translation>移出名单：{name}</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Take {name} off the insider list of {code}?</source>
        <translation>将 {name} 移出 {code} 的知情人名单？</translation>
    </message>
    <message>
        <source>The transfer gets a new key; its other insiders are given it by themselves.</source>
        <translation>该项目将换用新密钥，其余知情人自动获得新密钥。</translation>
    </message>
    <message>
        <source>They hold no key, so none is changed; the list keeps from when to when they knew.</source>
        <translation>该人员没有密钥，因此无需更换；名单保留其知情的起止日期。</translation>
    </message>
    <message>
        <source>Told the duties on (such as 2027-03-01), or empty</source>
        <translation>告知保密义务的日期（如 2027-03-01），可留空</translation>
    </message>
    <message>
        <source>What was read or copied before stays with them, copies of the vault too.</source>
        <translation>此前已查阅或复制的内容仍在其手中，保险库副本也是如此。</translation>
    </message>
    <message>
        <source>Why they have to know</source>
        <translation>知情原因</translation>
    </message>
    <message>
        <source>You become the first insider. From then on nobody else reads this transfer, the list, or what belongs to it: agreements, clauses, opinions, disclosures, tranches, partners, checklists and signatures; nor what any of it was before. Whoever works on it, such as counsel or personnel, has to be on the list.</source>
        <translation>你将成为首位知情人。此后，名单以外的人不能查阅这笔转让、名单及其所属记录（协议、条款、律师意见、披露、资料批次、相关方、清单和签名），也不能查阅它们以前的内容。参与这笔转让的人（如律师、人事）都须列入名单。</translation>
    </message>
    <message>
        <source>{name} (outside, no key): since {day}, {reason}</source>
        <translation>{name}（外部人员，无密钥）：自{day}起，{reason}</translation>
    </message>
    <message>
        <source>{name} is an insider of {code} now.</source>
        <translation>{name} 现为 {code} 的知情人。</translation>
    </message>
    <message>
        <source>{name} is off the insider list of {code}.</source>
        <translation>{name} 已移出 {code} 的知情人名单。</translation>
    </message>
    <message>
        <source>{name} is on the insider list of {code} without a last day.</source>
        <translation>{name} 在 {code} 的知情人名单上，未设截止日。</translation>
    </message>
    <message>
        <source>{name} is to be on the insider list of {code} until {day}.</source>
        <translation>{name} 在 {code} 知情人名单上的截止日为 {day}。</translation>
    </message>
    <message>
        <source>{name}: from {day} to {until}, {reason}</source>
        <translation>{name}：{day}至 {until}，{reason}</translation>
    </message>
    <message>
        <source>{name}: since {day}, {reason}</source>
        <translation>{name}：自{day}起，{reason}</translation>
    </message>
    <message>
        <source>{said}. To be on the list until {until} ({code}).</source>
        <translation>{said}。名单截止日：{until}（{code}）。</translation>
    </message>
    <message>
        <source>{said}. Was to be on the list until {until} ({code}) and is still on it: take them off.</source>
        <translation>{said}。名单截止日 {until} 已过（{code}），仍在名单上：请移出。</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Being re-graded</source>
        <translation>重新定级中</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client consented on</source>
        <translation>客户同意日期</translation>
    </message>
    <message>
        <source>Client's own agreement demands consent</source>
        <translation>客户自己的协议要求取得同意</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>交割</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Counsel decided on</source>
        <translation>律师决定日期</translation>
    </message>
    <message>
        <source>Counsel's decision on the personal data</source>
        <translation>律师对个人信息的决定</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>含个人信息</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>在管</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>意向书</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>可以移交</translation>
    </message>
    <message>
        <source>May not be handed over</source>
        <translation>不得移交</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not to be handed over before</source>
        <translation>最早可移交的阶段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Returned to the client</source>
        <translation>已退还客户</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>U 盘或硬盘</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>item</source>
        <translation>资料</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Client: {code} (sealed)</source>
        <translation>客户：{code}（已加密）</translation>
    </message>
    <message>
        <source>Client: {name} ({code})</source>
        <translation>客户：{name}（{code}）</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Not out</source>
        <translation>不在外</translation>
    </message>
    <message>
        <source>Nothing of it is out.</source>
        <translation>没有在外的份数。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Out now: {count}, without a day of return.</source>
        <translation>目前在外 {count} 份，没有归还期限。</translation>
    </message>
    <message>
        <source>Out now: {count}. Overdue since {day}.</source>
        <translation>目前在外 {count} 份，自{day}起逾期。</translation>
    </message>
    <message>
        <source>Out now: {count}. The first to come back by {day}.</source>
        <translation>目前在外 {count} 份，最早应于{day}归还。</translation>
    </message>
    <message>
        <source>What the firm keeps of its clients, and what of it is out now.</source>
        <translation>公司保管的客户资料，以及目前有哪些在外。</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>哪些资料</translation>
    </message>
</context>
<context>
    <name>key_card</name>
    <message>
        <source>Access ends on</source>
        <translation>权限截止日</translation>
    </message>
    <message>
        <source>By an owner or a manager: I know this person and gave these keys</source>
        <translation>所有者或经理：我认识此人，密钥是我授予的</translation>
    </message>
    <message>
        <source>By the person: this is my key; nobody else knows my passphrase</source>
        <translation>本人：这是我的密钥，口令没有别人知道</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>由谁认证</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fingerprint of the signing key</source>
        <translation>签名密钥的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the vault's root key</source>
        <translation>保险库根密钥的指纹</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>持有的密钥</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>培训通过日</translation>
    </message>
    <message>
        <source>Vault id</source>
        <translation>保险库编号</translation>
    </message>
    <message>
        <source>Whatever carries this key's signature in the vault was signed by this person. There is no secret on this card.</source>
        <translation>保险库里带有这个密钥签名的内容，都是此人签的。这张卡上没有秘密。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>A key for the level {level} was planted; no ledger entry gave it ({person}).</source>
        <translation>有人私自放入一把{level}级的密钥；没有任何台账记录授予过它（{person}）。</translation>
    </message>
    <message>
        <source>A key for the level {level} was replaced outside the program ({person}).</source>
        <translation>级别“{level}”的一份密钥在程序之外被替换（{person}）。</translation>
    </message>
    <message>
        <source>A key for the level {level} was taken from a person outside the program ({person}).</source>
        <translation>有人在程序之外取走了一个人的{level}级密钥（{person}）。</translation>
    </message>
    <message>
        <source>A record of the register {area} was deleted outside the program ({record}).</source>
        <translation>登记册“{area}”中有一条记录在程序之外被删除（{record}）。</translation>
    </message>
    <message>
        <source>Access given</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <source>Access taken back, key changed</source>
        <translation>收回访问权限并更换密钥</translation>
    </message>
    <message>
        <source>Addendum recorded</source>
        <translation>登记补充协议</translation>
    </message>
    <message>
        <source>Agreement revoked</source>
        <translation>解除协议</translation>
    </message>
    <message>
        <source>All sound. Entries: {entries}; records: {records}.</source>
        <translation>全部完好。条目：{entries}；记录：{records}。</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>回到条目</translation>
    </message>
    <message>
        <source>Backup it came from (SHA-256)</source>
        <translation>所出自的备份（SHA-256）</translation>
    </message>
    <message>
        <source>Backup recorded</source>
        <translation>备份已登记</translation>
    </message>
    <message>
        <source>Backup removed</source>
        <translation>备份已移除</translation>
    </message>
    <message>
        <source>Backup target set</source>
        <translation>备份位置已设定</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>备份已校验</translation>
    </message>
    <message>
        <source>Breach decided</source>
        <translation>对违规作出决定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>改动已撤销</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Checked up to entry</source>
        <translation>检查到第几条</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <translation>正在全部检查…</translation>
    </message>
    <message>
        <source>Checking what is new…</source>
        <translation>正在检查新内容…</translation>
    </message>
    <message>
        <source>Checklist item answered</source>
        <translation>清单事项已作答</translation>
    </message>
    <message>
        <source>Checklist reopened</source>
        <translation>清单已重新打开</translation>
    </message>
    <message>
        <source>Checklist returned</source>
        <translation>清单已退回</translation>
    </message>
    <message>
        <source>Checklist signed</source>
        <translation>清单已签字</translation>
    </message>
    <message>
        <source>Checklist started</source>
        <translation>清单已开始</translation>
    </message>
    <message>
        <source>Checklist submitted</source>
        <translation>清单已提交</translation>
    </message>
    <message>
        <source>Choose a longer time or “Show all”.</source>
        <translation>放宽时间，或点“全部显示”。</translation>
    </message>
    <message>
        <source>Choose an entry to see everything it says.</source>
        <translation>选一条，看它写明的一切。</translation>
    </message>
    <message>
        <source>Clause worded</source>
        <translation>条款已写下新版本</translation>
    </message>
    <message>
        <source>Clients imported</source>
        <translation>客户已导入</translation>
    </message>
    <message>
        <source>Computer asks for the passphrase again</source>
        <translation>电脑重新要口令</translation>
    </message>
    <message>
        <source>Computer given the key for backups</source>
        <translation>电脑取得备份密钥</translation>
    </message>
    <message>
        <source>Computer let in without passphrase</source>
        <translation>电脑获准免口令</translation>
    </message>
    <message>
        <source>Counsel asked</source>
        <translation>已询问律师</translation>
    </message>
    <message>
        <source>Counsel's opinion recorded</source>
        <translation>律师意见已记录</translation>
    </message>
    <message>
        <source>Data tranche released</source>
        <translation>资料批次放行</translation>
    </message>
    <message>
        <source>Decided on counsel's opinion</source>
        <translation>已就律师意见作出决定</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Disclosure ended</source>
        <translation>披露已终结</translation>
    </message>
    <message>
        <source>Disclosure recorded</source>
        <translation>披露已登记</translation>
    </message>
    <message>
        <source>Entries: {count} of {total}</source>
        <translation>条目：{count}，共 {total}</translation>
    </message>
    <message>
        <source>Entry seen before</source>
        <translation>此前见过的条目</translation>
    </message>
    <message>
        <source>Every change and every sealed record opened, signed by its author and chained to the one before.</source>
        <translation>每次修改、每次打开加密记录，都由本人签名，并与前一条相连。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything is checked; the page Ledger says what was found. To be signed, it waits for your passphrase: you came in with this computer's key.</source>
        <translation>已全部检查，结果见“台账”页。签名要等你输入口令：你是用这台电脑的密钥进来的。</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>文件已附加</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>移交特批</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>继续使用这个副本</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一条的哈希</translation>
    </message>
    <message>
        <source>Header generation</source>
        <translation>头文件代次</translation>
    </message>
    <message>
        <source>Insider added</source>
        <translation>知情人已登记</translation>
    </message>
    <message>
        <source>Insider taken off, key changed</source>
        <translation>知情人已移出，密钥已更换</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key for backups taken from a computer</source>
        <translation>电脑的备份密钥已收回</translation>
    </message>
    <message>
        <source>Last full check: signed by {name}, {when}, up to entry {upto}. Problems: {problems}.</source>
        <translation>上次全部检查：{name} 于 {when} 签名，到第 {upto} 条。问题：{problems}。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger checked</source>
        <translation>台账已检查</translation>
    </message>
    <message>
        <source>Ledger entry {seq} is not the one this computer has seen: the history was rewritten.</source>
        <translation>台账记录 {seq} 与这台电脑所见的不同：历史被改写。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a change of keys that was not signed by somebody known.</source>
        <translation>台账第 {seq} 条：此次密钥变更没有已知人员的签名。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a computer was let in without the passphrase of its person.</source>
        <translation>台账第 {seq} 条：未经本人口令就让一台电脑免口令进入。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: a record was read in a state the ledger does not know.</source>
        <translation>台账第 {seq} 条：有记录以台账不知道的状态被阅读。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: it brought in a certificate that its author could not give.</source>
        <translation>台账第 {seq} 条：带入了作者无权签发的证书。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: it does not say whose access it changed.</source>
        <translation>台账第 {seq} 条：没有写明更改了谁的访问权限。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author did not hold the key of what they changed ({code}).</source>
        <translation>台账第 {seq} 条：作者并不持有其所改内容的密钥（{code}）。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author gave or changed a key that was not theirs to give.</source>
        <translation>台账第 {seq} 条：作者授予或更换了自己无权处置的密钥。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author read a sealed record and held no key for its level.</source>
        <translation>台账第 {seq} 条：其作者阅读了加密记录，却没有该级别的密钥。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author was not allowed to do this ({what}).</source>
        <translation>台账第 {seq} 条：其作者无权执行此操作（{what}）。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: its author was not entitled to change somebody else's access.</source>
        <translation>台账第 {seq} 条：作者无权更改他人的访问权限。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the chain is broken; an entry was changed or removed.</source>
        <translation>台账第 {seq} 条：链条断裂；有记录被改动或移除。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the check it states was of another history.</source>
        <translation>台账第 {seq} 条：所述的检查属于另一段历史。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the clock was set back before it was written.</source>
        <translation>台账第 {seq} 条：写入之前时钟曾被拨回。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the level of {code} was changed by something that does not change levels.</source>
        <translation>台账第 {seq} 条：{code} 的级别被一种不能改变级别的操作改动。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the list of records it touched was altered.</source>
        <translation>台账第 {seq} 条：其涉及的记录列表被改动。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: the signature is not its author's.</source>
        <translation>台账第 {seq} 条：签名不是其作者的。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: this needs the passphrase, and a computer let in without it signed it ({what}).</source>
        <translation>台账第 {seq} 条：这件事要口令，却由一台免口令的电脑签名（{what}）。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: written after its author's access had ended ({day}).</source>
        <translation>台账第 {seq} 条：写入时作者的访问权限已经结束（{day}）。</translation>
    </message>
    <message>
        <source>Ledger entry {seq}: {code} was put into a state that only another kind of entry leads to.</source>
        <translation>第 {seq} 条记录：{code} 被置为只有另一类记录才能达到的状态。</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>级别已变更</translation>
    </message>
    <message>
        <source>Levels read</source>
        <translation>阅读的级别</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>列表已导出</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有符合的条目</translation>
    </message>
    <message>
        <source>No full check is signed yet. An owner, a manager or an auditor checks everything to sign one.</source>
        <translation>还没有签过全部检查。由所有者、经理或审计员全部检查后签名。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not checked yet since you came in.</source>
        <translation>你进来后还没有检查过。</translation>
    </message>
    <message>
        <source>Not signed yet: signing waits for your passphrase, because you came in with this computer's key.</source>
        <translation>还没有签名：签名要等你输入口令，因为你是用这台电脑的密钥进来的。</translation>
    </message>
    <message>
        <source>Nothing here can be edited, also not by the owner.</source>
        <translation>这里什么也改不了，所有者也一样。</translation>
    </message>
    <message>
        <source>Older copy accepted</source>
        <translation>旧副本已接受</translation>
    </message>
    <message>
        <source>Opened, printed, exported</source>
        <translation>打开、打印、导出</translation>
    </message>
    <message>
        <source>Override of the gate voided</source>
        <translation>移交特批已作废</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>口令已更改</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>人员已添加</translation>
    </message>
    <message>
        <source>Person revoked, keys changed</source>
        <translation>撤销人员权限并更换密钥</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Problems found: {count}. The first: {first}</source>
        <translation>发现问题：{count}。第一个：{first}</translation>
    </message>
    <message>
        <source>Put under a transfer's key</source>
        <translation>已改由转让密钥加密</translation>
    </message>
    <message>
        <source>Recipient named after signing</source>
        <translation>签署后新增接收人</translation>
    </message>
    <message>
        <source>Recipient's copy made</source>
        <translation>制作接收人副本</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>记录已添加</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>记录已更改</translation>
    </message>
    <message>
        <source>Record moved to another state</source>
        <translation>记录已转入另一状态</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>记录：{count}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>报告已打印</translation>
    </message>
    <message>
        <source>Restore test recorded</source>
        <translation>恢复测试已登记</translation>
    </message>
    <message>
        <source>Role or end date changed</source>
        <translation>更改角色或截止日期</translation>
    </message>
    <message>
        <source>Sealed package made</source>
        <translation>制作加密包</translation>
    </message>
    <message>
        <source>Sealed record opened</source>
        <translation>加密记录已打开</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Showing on screen began</source>
        <translation>屏幕展示开始</translation>
    </message>
    <message>
        <source>Showing on screen ended</source>
        <translation>屏幕展示结束</translation>
    </message>
    <message>
        <source>Signature not valid</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>签名有效</translation>
    </message>
    <message>
        <source>Signed by somebody present</source>
        <translation>当面签字</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>已纸质签署</translation>
    </message>
    <message>
        <source>Sound since entry {since}. Entries checked: {entries}; records they touched: {records}.</source>
        <translation>第 {since} 条之后完好。检查的条目：{entries}；涉及的记录：{records}。</translation>
    </message>
    <message>
        <source>The check of the ledger found problems: {count}. The first: {first}</source>
        <translation>台账检查发现问题：{count}。第一个：{first}</translation>
    </message>
    <message>
        <source>The check was not signed in the ledger: {reason}</source>
        <translation>这次检查没有签入台账：{reason}</translation>
    </message>
    <message>
        <source>The clock had been set back before this entry; its order is still certain.</source>
        <translation>写这条之前时钟曾被拨回；先后次序仍然可靠。</translation>
    </message>
    <message>
        <source>The vault is older than what this computer has seen (entry {seen}, now {seq}): an old copy was put back.</source>
        <translation>保险库比这台电脑所见的更旧（曾见记录 {seen}，现为 {seq}）：有人放回了旧副本。</translation>
    </message>
    <message>
        <source>The vault's header is not the one the ledger's last key entry names.</source>
        <translation>保险库的头文件不是台账最后一条密钥记录所指的那一份。</translation>
    </message>
    <message>
        <source>The vault's header is not what its last change of keys (entry {seq}) says.</source>
        <translation>保险库的文件头与最近一次密钥变更（第 {seq} 条）所记不符。</translation>
    </message>
    <message>
        <source>This copy ended at entry</source>
        <translation>这个副本到第几条</translation>
    </message>
    <message>
        <source>This is an older copy of the vault: this computer has seen entry {seen}, and it is not here. Close the program and put the newest folder or the newest backup back in its place. Only if that is lost, an owner or a manager goes on with this copy; a signed entry will say so, and what came later stays lost.</source>
        <translation>这是保险库的旧副本：这台电脑见过第 {seen} 条，这里没有。关闭程序，把最新的文件夹或最新的备份放回原处。只有确实丢失时，才由所有者或经理继续使用这个副本；一条签名的条目会写明这一点，后来的内容就此丢失。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Training confirmed</source>
        <translation>确认培训</translation>
    </message>
    <message>
        <source>Transfer broken off</source>
        <translation>转让终止</translation>
    </message>
    <message>
        <source>Transfer closed</source>
        <translation>转让已交割</translation>
    </message>
    <message>
        <source>Undoes entry</source>
        <translation>撤销的条目</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>保险库已建立</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>保险库已从备份恢复</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Worth a look: {count}. The first: {first}</source>
        <translation>值得留意：{count}。第一处：{first}</translation>
    </message>
    <message>
        <source>You go on with the older copy. The newest entry says so.</source>
        <translation>你继续使用旧副本。最新一条写明了这一点。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
    <message>
        <source>insiders of {code}</source>
        <translation>{code} 的知情人</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>known to insiders only</source>
        <translation>仅知情人可见</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{area} {code}: altered outside the program; it is not in its last recorded state.</source>
        <translation>{area} {code}：在程序之外被改动，与最后记录的状态不符。</translation>
    </message>
    <message>
        <source>{area} {code}: an earlier version was altered, removed or put in outside the program.</source>
        <translation>{area} {code}：某个早期版本在程序之外被改动、移除或添入。</translation>
    </message>
    <message>
        <source>{area} {code}: no ledger entry led to its state; its newest one says: {what}.</source>
        <translation>{area} {code}：没有台账记录能得出其当前状态；最新一条为：{what}。</translation>
    </message>
    <message>
        <source>{area} {code}: the ledger does not know this record.</source>
        <translation>{area} {code}：台账中没有这条记录。</translation>
    </message>
    <message>
        <source>{area}: no longer in the vault</source>
        <translation>{area}：已不在保险库里</translation>
    </message>
    <message>
        <source>{code}, archived</source>
        <translation>{code}（已归档）</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}，{role}</translation>
    </message>
    <message>
        <source>“insiders of a transfer”</source>
        <translation>“某笔转让的知情人”</translation>
    </message>
</context>
<context>
    <name>ledger_report</name>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Entries: {count}.</source>
        <translation>条目：{count}。</translation>
    </message>
    <message>
        <source>Entries: {count}. Rows of lists do not count; one record within ten minutes is one entry.</source>
        <translation>条目：{count}。列表里的行不计；同一人十分钟内打开同一条记录算一条。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records touched</source>
        <translation>涉及记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>时钟曾被拨回</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>到 {last} 止</translation>
    </message>
    <message>
        <source>{area} {code}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>{area}, no longer in the vault</source>
        <translation>{area}，已不在保险库里</translation>
    </message>
    <message>
        <source>{area}: {count}</source>
        <translation>{area}：{count}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Confidential material to be returned</source>
        <translation>请归还保密资料</translation>
    </message>
    <message>
        <source>Confirmation by the recipient</source>
        <translation>接收人确认</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露编号</translation>
    </message>
    <message>
        <source>Draft for counsel: have it read before it is sent</source>
        <translation>供律师审阅的草稿：寄出前请先审阅</translation>
    </message>
    <message>
        <source>For {firm}</source>
        <translation>{firm}（代表）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>I was told this on that day and keep it confidential as the agreement says.</source>
        <translation>本人当日获知上述内容，并将按协议保密。</translation>
    </message>
    <message>
        <source>It falls under the agreement named above as if it had been handed over on paper. If this memo leaves something out or says something otherwise than you remember it, tell us without delay.</source>
        <translation>其适用上列协议，与书面移交相同。如本备忘录有遗漏，或与您的记忆不符，请尽快告知我方。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On the day stated here the following was told to you by word of mouth. We confirm in writing that it is confidential.</source>
        <translation>在所列日期，我方口头告知您下列内容。现以书面确认其为保密信息。</translation>
    </message>
    <message>
        <source>Our records show that you still hold what is listed here. It was given to you in confidence.</source>
        <translation>据我方记录，下列资料仍在您处。这些资料是在保密的前提下交给您的。</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Please return it by the day stated; where that day has passed, without delay. If you have returned or destroyed it already, tell us when and how, so that we can close our record.</source>
        <translation>请在所列期限之前归还；期限已过的，请立即归还。如已归还或销毁，请告知日期和方式，以便我方结案。</translation>
    </message>
    <message>
        <source>Please send the confirmation below back to us signed, without delay. The duties of the agreement last on as agreed.</source>
        <translation>请尽快签署下方的确认书并寄回。协议规定的义务按约定继续有效。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Return or destruction of confidential material</source>
        <translation>关于归还或销毁保密资料的函</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>This includes every copy, extract and note, on paper and in any system, and what you passed on to your own people. What lies in backups may stay until they are overwritten in turn; until then it is neither restored nor used.</source>
        <translation>这包括纸面和任何系统中的一切副本、摘录和笔记，以及您转交给贵方人员的部分。备份中的资料可留存至按周期覆盖为止，在此之前不得恢复或使用。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>To return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>What was told in confidence</source>
        <translation>口头告知保密事项备忘录</translation>
    </message>
    <message>
        <source>You hold what is listed here, given to you in confidence. We ask for all of it back, or for its destruction.</source>
        <translation>您持有下列在保密前提下移交的资料。请全部归还，或予以销毁。</translation>
    </message>
    <message>
        <source>{person}, {party}</source>
        <translation>{person}，{party}</translation>
    </message>
    <message>
        <source>□  Everything listed above is destroyed. How, and on which day:</source>
        <translation>□  上列资料已全部销毁。方式及日期：</translation>
    </message>
    <message>
        <source>□  Everything listed above is returned with this letter.</source>
        <translation>□  上列资料已随本函全部归还。</translation>
    </message>
    <message>
        <source>□  This could not be returned or destroyed, because:</source>
        <translation>□  以下资料未能归还或销毁，原因：</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Change the level</source>
        <translation>改级别</translation>
    </message>
    <message>
        <source>Change the level…</source>
        <translation>改级别…</translation>
    </message>
    <message>
        <source>Everybody who can open this vault can read it.</source>
        <translation>能打开这个保险库的人都能看。</translation>
    </message>
    <message>
        <source>It is stored anew for those who may read the level you choose. What others typed into it and did not save is dropped; backups made before keep it at {level}.</source>
        <translation>会为所选级别的读者重新存放；别人在里面写了还没保存的内容会丢弃，以前的备份里它仍是{level}。</translation>
    </message>
    <message>
        <source>Level of {code}</source>
        <translation>{code} 的级别</translation>
    </message>
    <message>
        <source>Only people cleared for {level} can read it: {names}.</source>
        <translation>只有获准接触{level}的人能看：{names}。</translation>
    </message>
    <message>
        <source>Only the insiders of its transfer can read it: {names}.</source>
        <translation>只有这笔转让的知情人能看：{names}。</translation>
    </message>
    <message>
        <source>You do not hold its key. An owner or manager who holds it can give it to you.</source>
        <translation>你没有它的密钥。持有密钥的所有者或经理可以授予你。</translation>
    </message>
    <message>
        <source>{code} has the level {level} now.</source>
        <translation>{code} 的级别现在是{level}。</translation>
    </message>
    <message>
        <source>{levels}: {reason}</source>
        <translation>{levels}：{reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 人</translation>
    </message>
    <message>
        <source>{readers} A manager or the owner changes the level.</source>
        <translation>{readers}级别由经理或所有者改。</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Confidential (business)</source>
        <translation>机密（商业）</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Top secret (business)</source>
        <translation>绝密（商业）</translation>
    </message>
</context>
<context>
    <name>move_date</name>
    <message>
        <source>Approve and move</source>
        <translation>批准并调整</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原日期</translation>
    </message>
    <message>
        <source>Move a date of {code}</source>
        <translation>调整 {code} 的日期</translation>
    </message>
    <message>
        <source>New day (such as 2027-03-01)</source>
        <translation>新的日期（如 2027-03-01）</translation>
    </message>
    <message>
        <source>No date moves: this is the day it stands on.</source>
        <translation>没有日期变动：这就是目前的日期。</translation>
    </message>
    <message>
        <source>Nothing is written until you approve. It is one step, and one undo takes it back.</source>
        <translation>批准之前不写入任何内容。整个调整为一步，可一次撤销。</translation>
    </message>
    <message>
        <source>Signed or done, and therefore stays</source>
        <translation>已签署或已完成，保持不变</translation>
    </message>
    <message>
        <source>These dates move: {count}</source>
        <translation>随之变动的日期：{count}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>哪个日期</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>{code}: {anchor} is on {day} now. Dates moved: {count}.</source>
        <translation>{code}：{anchor}现为{day}。变动的日期：{count}。</translation>
    </message>
    <message>
        <source>{thing}: {day}</source>
        <translation>{thing}：{day}</translation>
    </message>
</context>
<context>
    <name>nda_certificate</name>
    <message>
        <source>Countersignature (Ed25519)</source>
        <translation>复签（Ed25519）</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>复签人</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Duties until</source>
        <translation>义务持续至</translation>
    </message>
    <message>
        <source>Each signature shows who signed and exactly what. A drawing was made on the screen in front of the witness named, whose own key signed the text's hash, the name, the function and the drawing's hash. It is not promised to equal a qualified electronic signature or a seal; where the law or a party asks for one, sign on paper too.</source>
        <translation>每个签字都表明谁签的、签的到底是什么。手写笔迹是在所列见证人面前在屏幕上写下的，见证人用自己的密钥对文本哈希、姓名、职务和笔迹哈希作了签名。本程序不承诺它等同于可靠电子签名或盖章；法律或一方要求时，请同时在纸上签署。</translation>
    </message>
    <message>
        <source>Hash of the drawing</source>
        <translation>手写笔迹的哈希</translation>
    </message>
    <message>
        <source>Hash of the signed text</source>
        <translation>所签文本的哈希</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>It was not signed in this program. The signed original is the proof; this sheet shows what the firm has recorded of it.</source>
        <translation>本协议不是在本程序中签署的，以签署的原件为准；本页载明公司对它的登记。</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Named after the signing</source>
        <translation>签署后新增的接收人</translation>
    </message>
    <message>
        <source>Nobody has signed this text in CustKeeper.</source>
        <translation>没有人在 CustKeeper 中签署过此文本。</translation>
    </message>
    <message>
        <source>On {day}: {standing}</source>
        <translation>{day}的状态：{standing}</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>签名（Ed25519）</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日</translation>
    </message>
    <message>
        <source>Signed on an older text. Changed since:</source>
        <translation>签的是旧文本。此后的改动：</translation>
    </message>
    <message>
        <source>Signed upon ledger</source>
        <translation>签于台账</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>现在的文本</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>所签的文本</translation>
    </message>
    <message>
        <source>They are no part of the text above; a notice or an addendum named them.</source>
        <translation>他们不属于以上文本，而是由通知或补充协议指定。</translation>
    </message>
    <message>
        <source>This signature does not fit its text, name and key. Do not rely on it; check the vault.</source>
        <translation>这个签字与其文本、姓名和密钥不符。不要依据它，请检查保险库。</translation>
    </message>
    <message>
        <source>Translation of the signed text. The Chinese text was signed and is binding.</source>
        <translation>所签文本的译文。所签并有约束力的是中文文本。</translation>
    </message>
    <message>
        <source>Translation of the signed text. The English text was signed and is binding.</source>
        <translation>所签文本的译文。所签并有约束力的是英文文本。</translation>
    </message>
    <message>
        <source>What these signatures are</source>
        <translation>签字的含义</translation>
    </message>
    <message>
        <source>entry {seq}, head {head}</source>
        <translation>第 {seq} 条，链首 {head}</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>{name}, {capacity}</source>
        <translation>{name}，{capacity}</translation>
    </message>
    <message>
        <source>{there} of {needed} have signed this text.</source>
        <translation>这份文本已签 {there} 方，共 {needed} 方。</translation>
    </message>
</context>
<context>
    <name>offboarding</name>
    <message>
        <source>Bound after leaving (months)</source>
        <translation>离职后保密（月）</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Enter a leaver as soon as notice is given; the checklist closes access and brings everything back.</source>
        <translation>一有离职通知就登记；清单会停掉权限，收回物品。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>离职人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保密期满</translation>
    </message>
    <message>
        <source>Returning things</source>
        <translation>归还中</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Things held (keys, devices, files, accounts)</source>
        <translation>保管的物品（钥匙、设备、文件、账号）</translation>
    </message>
    <message>
        <source>Under duty</source>
        <translation>保密期内</translation>
    </message>
    <message>
        <source>leaver</source>
        <translation>离职人员</translation>
    </message>
</context>
<context>
    <name>opinion</name>
    <message>
        <source>Accepted as it stands</source>
        <translation>可按原文接受</translation>
    </message>
    <message>
        <source>Answer recorded by</source>
        <translation>答复记录人</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已提问</translation>
    </message>
    <message>
        <source>Asked before in</source>
        <translation>上次询问</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提问人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提问日</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Counsel's opinions</source>
        <translation>律师意见</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Risk (1 to 5)</source>
        <translation>风险（1 至 5）</translation>
    </message>
    <message>
        <source>Terms of the clause when asked</source>
        <translation>提问时的条款要素</translation>
    </message>
    <message>
        <source>To be modified</source>
        <translation>需修改</translation>
    </message>
    <message>
        <source>Version asked about</source>
        <translation>所问版本</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>可不要求</translation>
    </message>
    <message>
        <source>asked again since</source>
        <translation>此后已再次询问</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>律师意见</translation>
    </message>
    <message>
        <source>stale: changed since: {terms}</source>
        <translation>已失效：此后改动了：{terms}</translation>
    </message>
    <message>
        <source>stale: the clause has a newer text</source>
        <translation>已失效：条款有了新的正文</translation>
    </message>
</context>
<context>
    <name>opinion_register</name>
    <message>
        <source>Answered on</source>
        <translation>答复日</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提问日</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>上次询问</translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinions: {total}. Stale: {stale}.</source>
        <translation>意见数：{total}。已失效：{stale}。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>Answered on (such as 2027-03-01; today when empty)</source>
        <translation>答复日（如 2027-03-01；不填即今天）</translation>
    </message>
    <message>
        <source>Ask from the clause itself. The program records what counsel says; it gives no advice.</source>
        <translation>从条款处提问。程序只记录律师的意见，不提供法律建议。</translation>
    </message>
    <message>
        <source>Counsel's answer to {code}</source>
        <translation>律师对 {code} 的答复</translation>
    </message>
    <message>
        <source>Decide on {code}</source>
        <translation>就 {code} 作出决定</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>Record my decision</source>
        <translation>登记我的决定</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>登记答复…</translation>
    </message>
    <message>
        <source>To the clause…</source>
        <translation>到该条款…</translation>
    </message>
    <message>
        <source>What changed in the text since</source>
        <translation>此后正文的改动</translation>
    </message>
    <message>
        <source>What counsel said, in counsel's words if you have them.</source>
        <translation>律师怎么说；有原话就写原话。</translation>
    </message>
    <message>
        <source>Your decision is signed into the ledger under your name and cannot be undone.</source>
        <translation>你的决定以你的名义签入台账，不能撤销。</translation>
    </message>
    <message>
        <source>{code} is recorded.</source>
        <translation>{code} 已登记。</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For {person}, {party}, under {agreement}</source>
        <translation>{party} {person}，依据 {agreement}</translation>
    </message>
    <message>
        <source>From now on it lets nothing through. What was handed over under it stays recorded. This cannot be undone.</source>
        <translation>此后不能再依它移交任何资料。已据此移交的记录仍然保留。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>No signature lets this through.</source>
        <translation>不能特批，谁签字都不行。</translation>
    </message>
    <message>
        <source>Nobody else may sign here, so you may record the hand-over yourself; that is kept with it.</source>
        <translation>这里没有其他人有签字权，所以你可以自己登记这次移交；这一点会一并记录。</translation>
    </message>
    <message>
        <source>Override the gate</source>
        <translation>移交特批</translation>
    </message>
    <message>
        <source>Override {code} for {person}, {party}, ended on {day}. Signed by {signer}.</source>
        <translation>特批 {code}（{party}的{person}）已于{day}截止。签署人：{signer}。</translation>
    </message>
    <message>
        <source>Override {code} for {person}, {party}, lets nothing through any more: the agreement changed since {signer} signed it.</source>
        <translation>特批 {code}（{party}的{person}）已不再有效：{signer} 签署后协议有过变更。</translation>
    </message>
    <message>
        <source>Override {code} is signed, until {day}.</source>
        <translation>特批 {code} 已签署，至{day}。</translation>
    </message>
    <message>
        <source>Override {code} is voided.</source>
        <translation>特批 {code} 已作废。</translation>
    </message>
    <message>
        <source>Override {code} lets {person}, {party}, through until {day}. Signed by {signer}.</source>
        <translation>特批 {code} 允许移交给{party}的{person}，至{day}止。签署人：{signer}。</translation>
    </message>
    <message>
        <source>Override {code}, signed by {signer}, lets this through until {day}.</source>
        <translation>{signer} 签署的特批 {code} 允许这次移交，至{day}。</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>特批…</translation>
    </message>
    <message>
        <source>Record under override {code}</source>
        <translation>依特批 {code} 登记</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>签署特批</translation>
    </message>
    <message>
        <source>Until (at the latest {last})</source>
        <translation>截止日（最迟 {last}）</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Void override {code}</source>
        <translation>作废特批 {code}</translation>
    </message>
    <message>
        <source>Void the override</source>
        <translation>作废特批</translation>
    </message>
    <message>
        <source>What is let through</source>
        <translation>特批的原因</translation>
    </message>
    <message>
        <source>Who signs does not record: somebody else records the hand-over, with the same items and recipient, in “Hand over…”. Those who may also sign: {others}.</source>
        <translation>签的人不登记：由他人在“移交…”中选同样的资料和接收人来登记。也有签字权的人：{others}。</translation>
    </message>
    <message>
        <source>Why (kept with the signature)</source>
        <translation>理由（随签名保存）</translation>
    </message>
    <message>
        <source>Why it is voided (kept with it)</source>
        <translation>作废原因（随特批保存）</translation>
    </message>
    <message>
        <source>You may sign that these reasons are let through; somebody else then records it.</source>
        <translation>你可以签字，就这些原因特批；移交须由他人登记。</translation>
    </message>
    <message>
        <source>You sign that these reasons are let through: for these items as they are now, this recipient and this agreement only. A new reason, a changed item or a changed agreement ends it.</source>
        <translation>你签字，即就下列原因特批：只限这些资料的现状、这位接收人和这份协议。出现新的原因，或资料、协议有改动，特批即失效。</translation>
    </message>
    <message>
        <source>You signed it yourself, so somebody else records the hand-over, in “Hand over…”: {others}.</source>
        <translation>这是你本人签的，须由他人在“移交…”中登记：{others}。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>你的口令</translation>
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
        <translation>每页都印有接收人姓名、日期和编号的 PDF。</translation>
    </message>
    <message>
        <source>Asking the gate and making the pages. This takes a moment…</source>
        <translation>正在做移交审查并制作页面，请稍候…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 15 seconds.</source>
        <translation>已复制。15 秒后从剪贴板清除。</translation>
    </message>
    <message>
        <source>Copy for the recipient: {code}</source>
        <translation>接收人副本：{code}</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>复制口令</translation>
    </message>
    <message>
        <source>For {person}, {party}</source>
        <translation>交给 {party} {person}</translation>
    </message>
    <message>
        <source>Form of the package</source>
        <translation>加密包的形式</translation>
    </message>
    <message>
        <source>Left out, because no name can be put on its pages: {name}. Attach it as a PDF.</source>
        <translation>未纳入（其页面无法加注姓名）：{name}。请改附 PDF。</translation>
    </message>
    <message>
        <source>Not in the font, printed as □: {characters}</source>
        <translation>字库中没有这些字符，已印为 □：{characters}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: opens with every PDF reader</source>
        <translation>PDF：用任何 PDF 阅读器打开</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>加密包口令</translation>
    </message>
    <message>
        <source>SHA-256, also on the receipt: {hash}</source>
        <translation>SHA-256，签收单上也有：{hash}</translation>
    </message>
    <message>
        <source>SHA-256, kept with the disclosure: {hash}</source>
        <translation>SHA-256，与披露一并保存：{hash}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Sealed package: {code}</source>
        <translation>加密包：{code}</translation>
    </message>
    <message>
        <source>Shown this once and kept nowhere. Tell it another way than the package: by telephone, or on paper by hand.</source>
        <translation>只显示这一次，不作任何保存。请用加密包以外的途径告知：打电话，或手写在纸上当面给。</translation>
    </message>
    <message>
        <source>The gate is asked again, as of today. What is made goes into the ledger.</source>
        <translation>制作前按今天的情况再做一次移交审查；制作记入台账。</translation>
    </message>
    <message>
        <source>The recipient's copy, their name on every page, locked with a new passphrase that is shown once.</source>
        <translation>每页都印有接收人姓名的副本，用新的口令锁住；口令只显示一次。</translation>
    </message>
    <message>
        <source>Today the gate says no, so nothing was made</source>
        <translation>今天移交审查不通过，所以没有制作</translation>
    </message>
    <message>
        <source>What was handed over stays recorded. Mend the reasons, or ask for it back with a letter.</source>
        <translation>已移交的仍有登记。请先解决这些原因，或发函要求归还。</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>ZIP: opens with 7-Zip, not with the Explorer of Windows</source>
        <translation>ZIP：用 7-Zip 打开；Windows 资源管理器打不开</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>A computer that opens this vault for the first time asks for this firm secret, and for the person's own passphrase.</source>
        <translation>电脑第一次打开这个保险库时，除了本人的口令，还要输入这个公司密钥。</translation>
    </message>
    <message>
        <source>Afterwards choose a new passphrase and print a new sheet; then destroy this one.</source>
        <translation>用过之后设新口令，打印新的恢复单，再销毁这一张。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fingerprint of the vault's root key</source>
        <translation>保险库根密钥指纹</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Firm card</source>
        <translation>公司卡</translation>
    </message>
    <message>
        <source>Firm secret</source>
        <translation>公司密钥</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>怎样保管</translation>
    </message>
    <message>
        <source>If a copy is lost or seen by a stranger, tell the owner of the vault the same day.</source>
        <translation>丢失一份，或被外人看到，当天告诉保险库的所有人。</translation>
    </message>
    <message>
        <source>If the envelope is open or missing, tell the owner of the vault the same day.</source>
        <translation>信封被拆或不见了，当天告诉保险库的所有人。</translation>
    </message>
    <message>
        <source>It gives exactly your own rights. A computer that is new to the vault asks for the firm card as well.</source>
        <translation>只有你本人的权限。电脑第一次打开保险库时，还需要公司卡。</translation>
    </message>
    <message>
        <source>Keep two copies: one in the firm's safe, one in another building.</source>
        <translation>保管两份：一份放公司保险柜，一份放另一处房屋。</translation>
    </message>
    <message>
        <source>Never keep it with a backup, with a recovery sheet, or with the computer.</source>
        <translation>不与备份、恢复单或电脑放在一起。</translation>
    </message>
    <message>
        <source>Never keep it with the firm card, with a backup, or with the computer.</source>
        <translation>不与公司卡、备份或电脑放在一起。</translation>
    </message>
    <message>
        <source>On the unlock page choose your name, then “Forgot the passphrase?”, and type or scan the code.</source>
        <translation>在解锁页选自己的姓名，点“忘记口令？”，输入或扫描恢复码。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Print this file, then delete it. Do not photograph, scan or send the paper.</source>
        <translation>打印后删除这个文件。纸件不拍照，不扫描，不发送。</translation>
    </message>
    <message>
        <source>Put it in an envelope, sign across the flap, and keep it where only you or the firm's safe can reach.</source>
        <translation>装入信封，在封口上签字，放在只有你拿得到的地方或公司保险柜。</translation>
    </message>
    <message>
        <source>Received and typed back once</source>
        <translation>已收到，并已输入核对一次</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Scan, or type the groups in order. Capitals, spaces and hyphens do not matter; there is no letter O and no letter I.</source>
        <translation>扫描，或按顺序逐组输入。不分大小写，空格和连字符可有可无；其中没有字母 O 和 I。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>This code opens the vault for {person} when the passphrase is forgotten.</source>
        <translation>{person} 忘记口令时，用这个恢复码打开保险库。</translation>
    </message>
    <message>
        <source>Vault id</source>
        <translation>保险库编号</translation>
    </message>
    <message>
        <source>When a computer opens the vault for the first time, compare the fingerprint group by group.</source>
        <translation>电脑第一次打开保险库时，逐组核对指纹。</translation>
    </message>
    <message>
        <source>Where to use it, and what it can do</source>
        <translation>在哪里用，能做什么</translation>
    </message>
    <message>
        <source>Whoever has this card and learns one passphrase can read the vault. Without it, no new computer can open the vault.</source>
        <translation>谁拿到这张卡，又知道一个口令，谁就能读保险库。没有这张卡，新电脑打不开保险库。</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the firm card can open the vault as this person, without the passphrase.</source>
        <translation>谁同时拿到这张单和公司卡，不用口令就能以本人身份打开保险库。</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>受让方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>修改：{name}</translation>
    </message>
    <message>
        <source>Client's representative</source>
        <translation>客户代表</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cooperation ended</source>
        <translation>合作已结束</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Enter the buyer, counsel and whoever else is given something: “New…” above, then the people of each.</source>
        <translation>登记受让方、律师和其他会拿到资料的各方：点上面的“新建…”，再登记各方的人员。</translation>
    </message>
    <message>
        <source>Everybody outside the firm, their people, what they hold today and under which agreement.</source>
        <translation>公司以外的各方：他们的人员、今天持有什么、依据哪份协议。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>已离开：{name}</translation>
    </message>
    <message>
        <source>Holds nothing today.</source>
        <translation>今天不持有任何资料。</translation>
    </message>
    <message>
        <source>Holds today: {count}</source>
        <translation>今天持有：{count} 项</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Is back: {name}</source>
        <translation>恢复：{name}</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Named in agreements, not entered here yet: {names}. “New…” enters one.</source>
        <translation>协议里提到、这里还没登记：{names}。点“新建…”登记。</translation>
    </message>
    <message>
        <source>No agreement names it, so nothing may be handed over.</source>
        <translation>没有协议提到它，因此不得移交任何资料。</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>还没有相关方</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Once somebody is, only these people can be named as recipients or handed anything.</source>
        <translation>还没有登记人员。登记之后，只有这些人可以列为接收人、接收资料。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>登记协议</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation>保存此人</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>转让方</translation>
    </message>
    <message>
        <source>Target company</source>
        <translation>目标公司</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Transfers: {codes}</source>
        <translation>转让：{codes}</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Valuer or other partner</source>
        <translation>评估机构或其他合作方</translation>
    </message>
    <message>
        <source>a person of a partner</source>
        <translation>相关方的人员</translation>
    </message>
    <message>
        <source>character {place} of the credit code, “{letter}”, must be a digit</source>
        <translation>信用代码第 {place} 位“{letter}”必须是数字</translation>
    </message>
    <message>
        <source>character {place} of the credit code, “{letter}”, never stands in one</source>
        <translation>信用代码第 {place} 位“{letter}”不会出现在信用代码中</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>the credit code has {count} characters, and it must have {length}</source>
        <translation>信用代码有 {count} 位，应为 {length} 位</translation>
    </message>
    <message>
        <source>the last character of the credit code is “{letter}”; with the first {count} it would be “{right}”, so one of them is mistyped</source>
        <translation>信用代码末位是“{letter}”，按前 {count} 位应为“{right}”，其中有一位输错</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{agreement}: {standing}</source>
        <translation>{agreement}：{standing}</translation>
    </message>
    <message>
        <source>{disclosure}: {item}, {person}</source>
        <translation>{disclosure}：{item}，{person}</translation>
    </message>
    <message>
        <source>{name} (ended)</source>
        <translation>{name}（已截止）</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name}（已离开）</translation>
    </message>
</context>
<context>
    <name>party_person</name>
    <message>
        <source>Current</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People of partners</source>
        <translation>相关方人员</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>电话或电子邮箱</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>person of a partner</source>
        <translation>相关方人员</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A name in pinyin with a birthday is among the first things tried. Choose something else.</source>
        <translation>姓名拼音加生日是最先被猜测的组合之一。请换一个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更换口令</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>更换你的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Present passphrase, or empty to use the recovery code</source>
        <translation>现在的口令；用恢复码时留空</translation>
    </message>
    <message>
        <source>Recovery code (only without the present passphrase)</source>
        <translation>恢复码（只在没有现在的口令时）</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to keep. At least 15 characters.</source>
        <translation>连着几个词，又牢靠又好记。至少 15 个字符。</translation>
    </message>
    <message>
        <source>Strength {score} of 4</source>
        <translation>强度 {score}/4</translation>
    </message>
    <message>
        <source>Strength {score} of 4. Now type the same again.</source>
        <translation>强度 {score}/4。现在再输入一遍。</translation>
    </message>
    <message>
        <source>The old passphrase, the old recovery sheet and computers let in without it stop working. You get a new sheet to print. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.</source>
        <translation>旧口令、旧恢复单和免口令的电脑从此失效。你会得到一张新恢复单去打印。之前做的保险库副本，包括备份，用旧的仍能打开：不必保留的，请找出来销毁。</translation>
    </message>
    <message>
        <source>The passphrase is little more than a name it protects. Choose words that have nothing to do with the firm or you.</source>
        <translation>此口令几乎就是它所保护的名称。请选用与公司和本人无关的词语。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters; it has {count}. Several words in a row work well.</source>
        <translation>口令至少需要 {shortest} 个字符，现在有 {count} 个。几个词连在一起就很好。</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. Choose several different words.</source>
        <translation>口令只是重复少数几个字符。请选用几个不同的词语。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一遍</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次还不一样。</translation>
    </message>
    <message>
        <source>Your recovery code is taken over: nothing of it has to be typed again.</source>
        <translation>你的恢复码已带入，不必再输一遍。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A role is a courtesy of the program; the ledger names whoever goes round it.</source>
        <translation>角色是程序的惯例；谁绕开它，台账会指出来。</translation>
    </message>
    <message>
        <source>Access ends on</source>
        <translation>权限截止日</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>权限矩阵</translation>
    </message>
    <message>
        <source>Access review…</source>
        <translation>权限复核…</translation>
    </message>
    <message>
        <source>Acts by itself the day after. The keys are changed only by revoking.</source>
        <translation>到期次日自动生效。只有撤销才会更换密钥。</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>添加这个人</translation>
    </message>
    <message>
        <source>An owner can do everything, appoint owners, and holds the vault's root key from then on.</source>
        <translation>所有者什么都能做，能任命所有者，从此持有保险库的根密钥。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>由谁认证</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Confirm the training</source>
        <translation>确认培训</translation>
    </message>
    <message>
        <source>Confirmed: {name} passed the training on {day}.</source>
        <translation>已确认：{name} 于{day}通过培训。</translation>
    </message>
    <message>
        <source>Copies made before, backups too, still open with what {name} knows. Find and destroy those that need not be kept.</source>
        <translation>之前做的副本，包括备份，用 {name} 所知的仍能打开。不必保留的，请找出来销毁。</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>授予密钥</translation>
    </message>
    <message>
        <source>Give the key: {level}</source>
        <translation>授予密钥：{level}</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>授予这个角色</translation>
    </message>
    <message>
        <source>Give this role…</source>
        <translation>授予这个角色…</translation>
    </message>
    <message>
        <source>Hand over the keyboard: the passphrase is typed by that person and by nobody else.</source>
        <translation>把键盘交给他：口令由本人输入，别人都不要碰。</translation>
    </message>
    <message>
        <source>It is shown only now. Print it, hand it over, then delete the file.</source>
        <translation>它只现在显示。打印后交给本人，然后删除文件。</translation>
    </message>
    <message>
        <source>It takes some seconds for 100,000 sealed records. Until it ends it can be cancelled: then nothing is changed.</source>
        <translation>十万条加密记录需要几秒钟。结束前可以取消，取消后什么都没有变。</translation>
    </message>
    <message>
        <source>Key card to sign by hand…</source>
        <translation>密钥卡，供手写签名…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last day of access (such as 2027-03-01), or empty</source>
        <translation>最后一天（如 2027-03-01），或留空</translation>
    </message>
    <message>
        <source>Last entry in the ledger</source>
        <translation>台账里的最近一条</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Left: {count}</source>
        <translation>已离开：{count}</translation>
    </message>
    <message>
        <source>Make {name} {role}?</source>
        <translation>把 {name} 设为{role}？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing can be changed here by you. {why}</source>
        <translation>你不能更改这里的内容。{why}</translation>
    </message>
    <message>
        <source>Only an owner appoints owners.</source>
        <translation>只有所有者能任命所有者。</translation>
    </message>
    <message>
        <source>Only an owner or a manager adds people.</source>
        <translation>只有所有者或经理能添加人员。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Print the matrix…</source>
        <translation>打印矩阵…</translation>
    </message>
    <message>
        <source>Public and internal records have no key: everybody who opens the vault can read them, the role is courtesy.</source>
        <translation>公开和内部记录没有密钥：能打开保险库的人都读得到，角色只是惯例。</translation>
    </message>
    <message>
        <source>Recovery sheet of {name}</source>
        <translation>{name} 的恢复单</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销权限</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>撤销 {name} 的权限？</translation>
    </message>
    <message>
        <source>Revoked: cannot open this vault any more. What they signed stays. Copies made before open as they did.</source>
        <translation>权限已撤销：不能再打开这个保险库。签过的仍然有效。之前做的副本照旧能打开。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销权限…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>保存恢复单…</translation>
    </message>
    <message>
        <source>Saved in {folder}. Print it, then delete the file.</source>
        <translation>已存到 {folder}。打印后删除文件。</translation>
    </message>
    <message>
        <source>Sealed with a key: the whole content of a record. Open: code, level, owner, state, dates of deadlines.</source>
        <translation>用密钥加密：记录的全部内容。不加密：编号、级别、负责人、状态、期限日期。</translation>
    </message>
    <message>
        <source>Set the last day</source>
        <translation>设定最后一天</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take the key back: {level}</source>
        <translation>收回密钥：{level}</translation>
    </message>
    <message>
        <source>Take the key back…</source>
        <translation>收回密钥…</translation>
    </message>
    <message>
        <source>Take {level} back from {name}?</source>
        <translation>从 {name} 收回{level}？</translation>
    </message>
    <message>
        <source>The change of keys</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>The level gets a new key; everybody else who holds it is given the new one by itself.</source>
        <translation>这个级别换新密钥；其他持有人自动得到新的。</translation>
    </message>
    <message>
        <source>The recovery sheet of {name} is not saved yet. It waits on the page People until the vault is locked; without it a forgotten passphrase cannot be helped.</source>
        <translation>{name} 的恢复单还没有保存。锁定之前它一直在“人员”页；没有它，忘了口令就没有办法。</translation>
    </message>
    <message>
        <source>The recovery sheet of {name} was not saved before the vault was closed and cannot be shown again. {name} makes a new one by changing the passphrase, in Settings.</source>
        <translation>保险库关闭之前，{name} 的恢复单没有保存，也不能再显示。由 {name} 自己到“设置”里更改口令，换一张新的。</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever comes back is added as a new person.</source>
        <translation>这一步不能撤回。回来的人要作为新人添加。</translation>
    </message>
    <message>
        <source>This role has no keys: every level {name} holds is taken back.</source>
        <translation>这个角色没有密钥：{name} 持有的级别全部收回。</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>培训通过日</translation>
    </message>
    <message>
        <source>Training passed on (such as 2027-03-01)</source>
        <translation>培训通过日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>What the marks are worth</source>
        <translation>这些标记意味着什么</translation>
    </message>
    <message>
        <source>What was read or copied before stays with them.</source>
        <translation>之前读过或复制过的，仍在此人手里。</translation>
    </message>
    <message>
        <source>When somebody leaves: ends all access and changes the keys they held.</source>
        <translation>有人离开时用：终止全部权限，并更换其持有的密钥。</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>文件存到哪里</translation>
    </message>
    <message>
        <source>Who can open this vault, and which sealed levels each person holds the key of.</source>
        <translation>谁能打开这个保险库，各自持有哪些加密级别的密钥。</translation>
    </message>
    <message>
        <source>Without a level</source>
        <translation>不分级别</translation>
    </message>
    <message>
        <source>Your recovery sheet was not saved before the vault was closed and cannot be shown again; the old one opens nothing any more. Changing your passphrase makes a new one.</source>
        <translation>保险库关闭之前，你的恢复单没有保存，也不能再显示；旧的已失效。再改一次口令，就会得到一张新的。</translation>
    </message>
    <message>
        <source>auditor: reads lists and the ledger, no sealed content</source>
        <translation>审计：看列表和台账，看不到加密内容</translation>
    </message>
    <message>
        <source>ended, to be revoked</source>
        <translation>已截止，待撤销</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将截止</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>manager: confirms levels, signs off</source>
        <translation>经理：确认级别、签字</translation>
    </message>
    <message>
        <source>no key: sealed records stay closed</source>
        <translation>没有密钥：加密记录打不开</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>owner: everything, and the vault's root key</source>
        <translation>所有者：全部权限，并持有保险库的根密钥</translation>
    </message>
    <message>
        <source>records keeper: enters and prepares</source>
        <translation>资料管理员：录入和准备</translation>
    </message>
    <message>
        <source>staff: enters and prepares</source>
        <translation>员工：录入和准备</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>{guard}: reads these records</source>
        <translation>{guard}：能读这些记录</translation>
    </message>
    <message>
        <source>{guard}: sees only that there is a sealed record</source>
        <translation>{guard}：只看到有一条加密记录</translation>
    </message>
    <message>
        <source>{label} {day}</source>
        <translation>{label} {day}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{name} can open the vault now. Save the recovery sheet to print it.</source>
        <translation>{name} 现在能打开保险库了。请保存恢复单去打印。</translation>
    </message>
    <message>
        <source>{name} can open the vault up to and including {day}.</source>
        <translation>{name} 可以打开保险库，到{day}当天为止。</translation>
    </message>
    <message>
        <source>{name} can open the vault without an end date.</source>
        <translation>{name} 可以打开保险库，没有截止日。</translation>
    </message>
    <message>
        <source>{name} cannot open this vault any more: passphrase, recovery code and keys are replaced, the data goes into a new file.</source>
        <translation>{name} 不能再打开这个保险库：口令、恢复码和密钥都作废，数据移到新文件。</translation>
    </message>
    <message>
        <source>{name} holds no key for {level} any more; everybody else has a new one.</source>
        <translation>{name} 不再持有{level}的密钥；其他人都有了新的。</translation>
    </message>
    <message>
        <source>{name} holds the key for {level} now.</source>
        <translation>{name} 现在持有{level}的密钥。</translation>
    </message>
    <message>
        <source>{name} is no owner any more. The vault's root key they have held stays known to them.</source>
        <translation>{name} 不再是所有者。其曾持有的保险库根密钥，仍为其所知。</translation>
    </message>
    <message>
        <source>{name} is revoked and the keys are changed. Now see to the copies made before.</source>
        <translation>{name} 的权限已撤销，密钥已更换。接下来请处理之前做的副本。</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} 现在是{role}。</translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation>已告诉 {name}</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}：{role}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Access ends on</source>
        <translation>权限截止日</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>培训通过日</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>the vault's root key</source>
        <translation>保险库的根密钥</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>你的口令</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Finish and sign {code}: items missing {count}.</source>
        <translation>完成并签署 {code}：缺少 {count} 项。</translation>
    </message>
    <message>
        <source>Have {code} signed: it is complete and waiting.</source>
        <translation>请人签署 {code}：它已完成，正等待签字。</translation>
    </message>
    <message>
        <source>Sign {code} again: something changed since it was signed.</source>
        <translation>重新签署 {code}：签字之后内容有变更。</translation>
    </message>
    <message>
        <source>Start the checklist “{title}” (section {section}).</source>
        <translation>开始清单“{title}”（第 {section} 部分）。</translation>
    </message>
    <message>
        <source>{code}: {name}, {time}</source>
        <translation>{code}：{name}，{time}</translation>
    </message>
    <message>
        <source>{code}: {name}, {time}; changed since</source>
        <translation>{code}：{name}，{time}；之后有变更</translation>
    </message>
</context>
<context>
    <name>readiness_report</name>
    <message>
        <source>Begin with the NDA with the target company (section 4), because nothing may be disclosed before it is signed; then grade the client data (section 15) and make the first backup (section 16). Each section below fills as its checklists are started, answered with proof and signed.</source>
        <translation>先做与目标公司的保密协议（第 4 节），签署之前不得披露任何资料；再给客户资料分级（第 15 节），做第一次备份（第 16 节）。清单开始、附证据、签字之后，下面各节会逐步填满。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Each bar is all items of its section; the count at its end is done and not applicable, of all.</source>
        <translation>每条是该节的全部项目；右端数字是完成与不适用之和、全部项数。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Missing and overdue</source>
        <translation>缺且逾期</translation>
    </message>
    <message>
        <source>No file has been attached as evidence yet.</source>
        <translation>还没有附上任何证据文件。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Nothing has been started for this transfer yet</source>
        <translation>这笔转让还没有开始任何一份清单</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>Nothing is missing. Sections still to be signed: {count}.</source>
        <translation>没有缺项。还有 {count} 节待签字。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>逐节明细</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>The SHA-256 of each file, to compare with the copy in hand; the signature is the one that covers it.</source>
        <translation>列出每个文件的 SHA-256，可与手中的副本核对；签字栏是涵盖该文件的签字。</translation>
    </message>
    <message>
        <source>The twenty sections</source>
        <translation>二十节概览</translation>
    </message>
    <message>
        <source>Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. Missing: {missing}; of these overdue: {overdue}.</source>
        <translation>转让 {transfer}，截至{day}。共 {items} 项，完成或不适用 {settled} 项，缺 {missing} 项，其中逾期 {overdue} 项。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>items overdue</source>
        <translation>项逾期</translation>
    </message>
    <message>
        <source>items settled</source>
        <translation>项已落实</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>逾期 {count} 项</translation>
    </message>
    <message>
        <source>sections complete</source>
        <translation>节已完成</translation>
    </message>
    <message>
        <source>sections signed</source>
        <translation>节已签字</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>to do: {count}</source>
        <translation>差 {count} 项</translation>
    </message>
    <message>
        <source>§</source>
        <translation>节</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>所含文件</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>I have received what is listed here. I keep it confidential as the agreement says, give it to nobody the agreement does not name, and return or destroy it by the day stated, or when asked.</source>
        <translation>本人已收到上列资料，将按协议保密，不交给协议未指定的任何人，并在所列期限之前或应要求归还或销毁。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No sealed package was made.</source>
        <translation>未制作加密包。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed package</source>
        <translation>加密包的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>The passphrase is told another way, never with the package or with this sheet.</source>
        <translation>口令另行告知，不得与加密包或本单一同送交。</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>所交资料</translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Day of the notice or addendum</source>
        <translation>通知或补充协议的日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From {day} by a written notice of {of}: {ref}. Entered on {on} by {who}.</source>
        <translation>自{day}起，依据{of}的书面通知：{ref}。{who}于{on}录入。</translation>
    </message>
    <message>
        <source>From {day} by addendum {ref} of {of}. Entered on {on} by {who}.</source>
        <translation>自{day}起，依据{of}的补充协议 {ref}。{who}于{on}录入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>指定接收人</translation>
    </message>
    <message>
        <source>Name again</source>
        <translation>重新指定</translation>
    </message>
    <message>
        <source>Name again: {name}</source>
        <translation>重新指定：{name}</translation>
    </message>
    <message>
        <source>Name somebody later…</source>
        <translation>签署后新增接收人…</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>Named after the signing</source>
        <translation>签署后新增的接收人</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>指定依据</translation>
    </message>
    <message>
        <source>Named recipients</source>
        <translation>指定接收人</translation>
    </message>
    <message>
        <source>Nobody is named in it. A written notice or an addendum can name somebody from now on.</source>
        <translation>其中没有指定接收人。此后可凭书面通知或补充协议指定。</translation>
    </message>
    <message>
        <source>Nobody is named yet. Only people named here can be handed anything under this agreement.</source>
        <translation>还没有指定接收人。只有在这里指定的人，才能依本协议接收资料。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Save this name</source>
        <translation>保存此人</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>移出：{name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Which notice, or the addendum's number</source>
        <translation>哪份通知，或补充协议编号</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>指定接收人</translation>
    </message>
    <message>
        <source>a signed addendum</source>
        <translation>已签署的补充协议</translation>
    </message>
    <message>
        <source>a written notice</source>
        <translation>书面通知</translation>
    </message>
    <message>
        <source>named recipient</source>
        <translation>指定接收人</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{name} (ended)</source>
        <translation>{name}（已截止）</translation>
    </message>
    <message>
        <source>{name} (no longer named)</source>
        <translation>{name}（已不再指定）</translation>
    </message>
</context>
<context>
    <name>record_report</name>
    <message>
        <source>Checklists about it</source>
        <translation>相关清单</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账条目</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet.</source>
        <translation>还没有填写任何内容。</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 值 {hash}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>变更经过</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who opened, printed or exported it</source>
        <translation>谁打开、打印、导出过</translation>
    </message>
    <message>
        <source>{code} {title}: {state}. {signatures}</source>
        <translation>{code} {title}：{state}。{signatures}</translation>
    </message>
    <message>
        <source>{label} {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>{what}: {changes}</source>
        <translation>{what}：{changes}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>(known to insiders only)</source>
        <translation>（仅知情人可见）</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Characters the font cannot draw, printed as □: {codes}</source>
        <translation>字体中没有、印成 □ 的字符：{codes}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Ledger entry {seq}, head {head}</source>
        <translation>台账第 {seq} 条，链首哈希 {head}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed by {name}, {time}</source>
        <translation>打印：{name}，{time}</translation>
    </message>
    <message>
        <source>Records: {total}. Sealed to the person who printed this: {sealed}.</source>
        <translation>记录 {total} 条，其中打印人无权查看 {sealed} 条。</translation>
    </message>
    <message>
        <source>Register: {area}</source>
        <translation>登记册：{area}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the ledger when this was printed: entry {seq}, head</source>
        <translation>打印时的台账：第 {seq} 条，链首哈希</translation>
    </message>
    <message>
        <source>The data of this report is attached to this file as report.json.</source>
        <translation>本报告的数据附在本文件中，名为 report.json。</translation>
    </message>
    <message>
        <source>The program's fonts are missing or damaged in {folder}. Install CustKeeper again, then print.</source>
        <translation>{folder} 里缺少程序的字体，或者字体已损坏。重新安装 CustKeeper 后再打印。</translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation>这份登记册还没有内容。</translation>
    </message>
    <message>
        <source>a register and a code, as client:K00001</source>
        <translation>登记册和编号，如 client:K00001</translation>
    </message>
    <message>
        <source>codes of disclosures to one recipient, as D0001,D0004</source>
        <translation>同一接收人的披露编号，如 D0001,D0004</translation>
    </message>
    <message>
        <source>the code of a checklist</source>
        <translation>清单的编号</translation>
    </message>
    <message>
        <source>the code of a clause, as CLA0001</source>
        <translation>条款的编号，如 CLA0001</translation>
    </message>
    <message>
        <source>the code of a disclosure, as D0001</source>
        <translation>披露的编号，如 D0001</translation>
    </message>
    <message>
        <source>the code of a person, as P0002</source>
        <translation>人员的编号，如 P0002</translation>
    </message>
    <message>
        <source>the code of a restore test, as RT0001</source>
        <translation>恢复测试的编号，例如 RT0001</translation>
    </message>
    <message>
        <source>the code of an agreement, as NDA0001</source>
        <translation>协议的编号，如 NDA0001</translation>
    </message>
    <message>
        <source>the codename of a transfer</source>
        <translation>转让的代号</translation>
    </message>
    <message>
        <source>{codes} and others: {count} more</source>
        <translation>{codes} 等，另有 {count} 个</translation>
    </message>
    <message>
        <source>{code}: {area}</source>
        <translation>{area} {code}</translation>
    </message>
    <message>
        <source>… (the first {shown} of {count} characters; the whole is in the vault)</source>
        <translation>……（共 {count} 个字符，这里是前 {shown} 个，全文在保险库中）</translation>
    </message>
</context>
<context>
    <name>report_catalogue</name>
    <message>
        <source>Access matrix</source>
        <translation>权限矩阵</translation>
    </message>
    <message>
        <source>Certificate of a restore test</source>
        <translation>恢复测试证明</translation>
    </message>
    <message>
        <source>Certificate of an agreement</source>
        <translation>协议签署证明</translation>
    </message>
    <message>
        <source>Checklist with signatures</source>
        <translation>清单与签字</translation>
    </message>
    <message>
        <source>Clause schedule</source>
        <translation>条款一览</translation>
    </message>
    <message>
        <source>Confidentiality readiness report</source>
        <translation>保密准备度报告</translation>
    </message>
    <message>
        <source>Draft of a confidentiality agreement</source>
        <translation>保密协议草稿</translation>
    </message>
    <message>
        <source>Insider list of a transfer</source>
        <translation>转让知情人名单</translation>
    </message>
    <message>
        <source>Key card of a person</source>
        <translation>人员密钥卡</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Letter asking to return or destroy</source>
        <translation>归还或销毁要求函</translation>
    </message>
    <message>
        <source>Memo of a spoken disclosure</source>
        <translation>口头披露备忘录</translation>
    </message>
    <message>
        <source>NDA register</source>
        <translation>保密协议登记册</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>单条记录</translation>
    </message>
    <message>
        <source>Opinion register</source>
        <translation>律师意见登记册</translation>
    </message>
    <message>
        <source>Reading log</source>
        <translation>阅读记录</translation>
    </message>
    <message>
        <source>Receipt of a disclosure</source>
        <translation>资料签收单</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Reminder letter to a holder</source>
        <translation>致持有人的催还函</translation>
    </message>
    <message>
        <source>Versions of a clause</source>
        <translation>条款的各版本</translation>
    </message>
    <message>
        <source>What has to come back after a transfer was broken off</source>
        <translation>转让终止后的收回清单</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>谁持有什么</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>所有协议</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Choose a report and what it is about, then “Make it”. Its pages appear here.</source>
        <translation>选一份报告和它的对象，再点“生成”。页面会显示在这里。</translation>
    </message>
    <message>
        <source>Each report made is one ledger entry, named at the foot of every page.</source>
        <translation>每生成一份报告就在台账里记一条，每页页脚都写着是哪一条。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体人员</translation>
    </message>
    <message>
        <source>Everything that is out</source>
        <translation>所有在外资料</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>No report made yet</source>
        <translation>还没有生成报告</translation>
    </message>
    <message>
        <source>Open an entry in its tab and choose “Print this entry…” there.</source>
        <translation>请在它的标签页里打开一条，再点“打印这一条…”。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pages: {count}. Shown: {shown}.</source>
        <translation>共 {count} 页，显示 {shown} 页。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a list (XLSX, CSV)…</source>
        <translation>另存为表格（XLSX、CSV）…</translation>
    </message>
    <message>
        <source>Save for Word (DOCX)…</source>
        <translation>存为 Word（DOCX）…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Saved: {path}. Texts too long for a cell, cut and marked with “…”: {count}</source>
        <translation>已保存：{path}。单元格容纳不下而截断的文本（以“…”标记）：{count}</translation>
    </message>
    <message>
        <source>There is nothing yet this report could be about.</source>
        <translation>还没有这份报告可以写的对象。</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>It speaks of this one file on the day of the test. Other backups, and this one later on, are not proven by it.</source>
        <translation>它只说明测试当日的这一个文件。其他备份以及这份备份日后的状况，均不由它证明。</translation>
    </message>
    <message>
        <source>Nobody has signed this test yet. The tester prepares the checklist about it, and a manager signs that in CustKeeper.</source>
        <translation>这次测试尚无人签字。由测试人编制有关清单，再由经理在 CustKeeper 中签字。</translation>
    </message>
    <message>
        <source>Of the records that were opened a sample was compared with the vault, not every one. What was entered after the backup is not in it.</source>
        <translation>已打开的记录中只抽样与保险库比对，并非逐条比对。备份之后录入的内容不在其中。</translation>
    </message>
    <message>
        <source>Records sealed to the tester were not read. Their ciphertext was held against the ledger; who holds their key can still find out whether they open.</source>
        <translation>测试人无权打开的记录没有读取。其密文已与台账核对；能否打开，仍须由持有密钥的人验证。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Rows against the backup's list of contents</source>
        <translation>行数与备份目录对照</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>目录所载</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps and times</source>
        <translation>步骤与用时</translation>
    </message>
    <message>
        <source>Tester and manager</source>
        <translation>测试人与经理</translation>
    </message>
    <message>
        <source>That it was done on another computer is what the tester says; the program cannot know it. Whether the recovery sheets and the firm card lie where they should is not shown by it either.</source>
        <translation>是否在另一台电脑上进行，以测试人所述为准，程序无从得知。恢复单与公司卡是否放在应放之处，也不由它证明。</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The tester and the signer are the same person.</source>
        <translation>测试人与签字人是同一人。</translation>
    </message>
    <message>
        <source>This backup did not pass. Do not rely on it; make a new one and test that.</source>
        <translation>这份备份未通过测试。请勿依靠它；请另做一份并加以测试。</translation>
    </message>
    <message>
        <source>This backup was restored, and everything in it is as it should be.</source>
        <translation>这份备份已恢复，其中内容全部核验无误。</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>本证明不能说明的</translation>
    </message>
    <message>
        <source>What was opened and compared</source>
        <translation>打开与比对的内容</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>{code}, prepared by {names}</source>
        <translation>{code}，编制人：{names}</translation>
    </message>
</context>
<context>
    <name>restore_drill</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>在另一台电脑上</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery sheet and firm card</source>
        <translation>恢复单与公司卡</translation>
    </message>
    <message>
        <source>Restore tests</source>
        <translation>恢复测试</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>测试人</translation>
    </message>
    <message>
        <source>Took (seconds)</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>restore test</source>
        <translation>恢复测试</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backups (*.ckbackup);;All files (*)</source>
        <translation>备份 (*.ckbackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>另选备份…</translation>
    </message>
    <message>
        <source>Choose the backup (.ckbackup)</source>
        <translation>选择备份（.ckbackup）</translation>
    </message>
    <message>
        <source>Compare it with the firm card. If it differs, this is not your firm's vault.</source>
        <translation>请与公司卡核对。若不一致，这就不是贵公司的保险库。</translation>
    </message>
    <message>
        <source>Folder it is kept in</source>
        <translation>存放的文件夹</translation>
    </message>
    <message>
        <source>Folder to keep the restored vault in</source>
        <translation>存放恢复出的保险库的文件夹</translation>
    </message>
    <message>
        <source>Made, by its own word</source>
        <translation>自称制作时间</translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation>恢复出的保险库名称</translation>
    </message>
    <message>
        <source>People who can open it</source>
        <translation>能打开它的人数</translation>
    </message>
    <message>
        <source>Reading the backup to its end…</source>
        <translation>正在完整读取备份…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>恢复保险库</translation>
    </message>
    <message>
        <source>Restored {day}</source>
        <translation>恢复 {day}</translation>
    </message>
    <message>
        <source>Restoring the vault…</source>
        <translation>正在恢复保险库…</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>根密钥指纹</translation>
    </message>
    <message>
        <source>The vault comes into a new folder of its own. The backup, and any vault that is there, stay as they are.</source>
        <translation>保险库会放进一个新文件夹。备份以及已有的任何保险库都保持原样。</translation>
    </message>
    <message>
        <source>This backup ends at ledger entry {seq}, and this computer has seen {seen}: what was done since is not in it. Whoever opens it decides whether to go on with it.</source>
        <translation>这份备份止于台账第 {seq} 条，而本机见过第 {seen} 条：其后所做的不在其中。是否用它继续，由打开它的人决定。</translation>
    </message>
    <message>
        <source>To open it you need the firm card, and your passphrase or your recovery sheet, of the day the backup was made.</source>
        <translation>打开它需要公司卡，以及制作备份当日的口令或恢复单。</translation>
    </message>
    <message>
        <source>Up to ledger entry</source>
        <translation>截至台账条目</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>add people or change their access</source>
        <translation>添加人员或更改其权限</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>change a confidentiality level</source>
        <translation>变更保密级别</translation>
    </message>
    <message>
        <source>enter or change records</source>
        <translation>录入或更改记录</translation>
    </message>
    <message>
        <source>import a client list</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>make, verify, test or remove backups</source>
        <translation>制作、校验、测试或移除备份</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>prepare a checklist</source>
        <translation>编制清单</translation>
    </message>
    <message>
        <source>print a report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>read records</source>
        <translation>查阅记录</translation>
    </message>
    <message>
        <source>record a disclosure or its end</source>
        <translation>登记披露或其终结</translation>
    </message>
    <message>
        <source>records keeper</source>
        <translation>资料管理员</translation>
    </message>
    <message>
        <source>sign a check of the ledger</source>
        <translation>签署台账检查</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>witness a signature on the spot, or sign there</source>
        <translation>见证当面签字，或当面签字</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Any part of a name, code or contact finds it, also pinyin and its initials.</source>
        <translation>名称、编号、联系方式的任何一部分都能找到，也可以用拼音和首字母。</translation>
    </message>
    <message>
        <source>Found {count}. Sealed records are found by their code only.</source>
        <translation>找到 {count} 条。加密记录只能按编号找到。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>搜索：{query}</translation>
    </message>
    <message>
        <source>and {count} more: open the list</source>
        <translation>还有 {count} 条：打开列表</translation>
    </message>
    <message>
        <source>known to insiders only</source>
        <translation>仅知情人可见</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>{area}: {count}</source>
        <translation>{area}：{count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Also by Ctrl+= and Ctrl+-</source>
        <translation>也可以用 Ctrl+= 和 Ctrl+-</translation>
    </message>
    <message>
        <source>Back up by itself when due</source>
        <translation>到期自动备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>更换口令…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and when its clock jumps. Drafts are kept sealed; after unlocking you are back where you were. Ctrl+L locks at once.</source>
        <translation>屏幕锁定、电脑睡眠或时钟跳变时也会锁定。草稿会加密保存，解锁后回到原来的地方。Ctrl+L 立即锁定。</translation>
    </message>
    <message>
        <source>Keep this window out of screenshots and shared screens</source>
        <translation>截屏和共享屏幕时不显示本窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock after idle time</source>
        <translation>空闲多久后锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Switch it off for a meeting where this screen is projected or shared, and on again afterwards.</source>
        <translation>开会要投影或共享这块屏幕时先关掉，会后再打开。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>字号（磅）</translation>
    </message>
    <message>
        <source>Text size: {points} pt</source>
        <translation>字号：{points} 磅</translation>
    </message>
    <message>
        <source>They hold on this computer, for you, and act at once.</source>
        <translation>只对这台电脑上的你有效，改了立即生效。</translation>
    </message>
    <message>
        <source>When you open the vault, each place whose medium is connected gets its backup in the background. Work goes on.</source>
        <translation>打开保险库时，已连接的每个位置在后台备份，不影响工作。</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>你的权限</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>Arrow keys left and right: items. Page Up and Page Down: pages. Esc ends.</source>
        <translation>左右箭头：换项。Page Up 和 Page Down：翻页。Esc：结束。</translation>
    </message>
    <message>
        <source>Asking the gate and making the pages. This takes a moment…</source>
        <translation>正在做移交审查并准备页面，请稍候…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that cannot be shown on screen: {count}</source>
        <translation>不能在屏幕上展示的文件：{count}</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Item {item} of {items} · page {page} of {pages}</source>
        <translation>第 {item} 项，共 {items} 项 · 第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Mend the reasons, then try again.</source>
        <translation>先解决这些原因，再试一次。</translation>
    </message>
    <message>
        <source>Name covered: press to show it</source>
        <translation>名称已遮住：按一下才显示</translation>
    </message>
    <message>
        <source>Names are covered until you press them. Esc ends it; so does the lock.</source>
        <translation>名称先遮住，按一下才显示。按 Esc 结束；锁定时也会结束。</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Not in the font, shown as □: {characters}</source>
        <translation>字体里没有，显示为 □：{characters}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Only these items fill the screen, with the viewer's name over them. Turn it to them, then begin.</source>
        <translation>屏幕上只有这些资料，上面写着观看人的姓名。把屏幕转向对方，再开始。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {code}</source>
        <translation>{code} 第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>现在展示</translation>
    </message>
    <message>
        <source>Show on screen: {code}</source>
        <translation>屏幕展示：{code}</translation>
    </message>
    <message>
        <source>The gate is asked again, as of today. Beginning and end go into the ledger.</source>
        <translation>展示前按今天的情况再做一次移交审查；开始和结束都记入台账。</translation>
    </message>
    <message>
        <source>To {person}, {party}</source>
        <translation>给 {party} {person}</translation>
    </message>
    <message>
        <source>Today the gate says no, so nothing was shown</source>
        <translation>今天移交审查不通过，所以没有展示</translation>
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
        <translation>清单版本</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Declared time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>冻结的内容</translation>
    </message>
    <message>
        <source>Hash of the frozen content</source>
        <translation>冻结内容的哈希</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>签字时显示的语言</translation>
    </message>
    <message>
        <source>Ledger entry signed upon</source>
        <translation>签字所依的台账记录</translation>
    </message>
    <message>
        <source>Ledger head signed upon</source>
        <translation>签字所依的台账链首哈希</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prepared and signed by the same person</source>
        <translation>编制人与签字人为同一人</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note, or the comment to return it with</source>
        <translation>备注，或退回的意见</translation>
    </message>
    <message>
        <source>Return with this comment</source>
        <translation>带意见退回</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign {code}</source>
        <translation>签 {code}</translation>
    </message>
    <message>
        <source>Write what has to change before you return it.</source>
        <translation>先写明要改什么，再退回。</translation>
    </message>
    <message>
        <source>You sign what stands below, in the language it is shown in. A later change makes the signature stale.</source>
        <translation>你签的就是下面的内容，以现在显示的语言为准。之后有改动，签字会标为“之后有改动”。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>你的口令</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{status}. {evidence}</source>
        <translation>{status}。{evidence}</translation>
    </message>
</context>
<context>
    <name>spreadsheet</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>链首哈希</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账条目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Texts too long for a cell, cut and marked with “…”: {count}</source>
        <translation>单元格容纳不下而截断的文本（以“…”标记）：{count}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>ended, duties survive</source>
        <translation>已期满，义务存续</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>in force, ends soon</source>
        <translation>生效中，即将期满</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已解除</translation>
    </message>
</context>
<context>
    <name>table_file</name>
    <message>
        <source>The file was read as {encoding}.</source>
        <translation>文件按 {encoding} 编码读取。</translation>
    </message>
    <message>
        <source>The heading row is line {line}; the lines above it were taken for titles.</source>
        <translation>表头在第 {line} 行；其上各行视为标题。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read: of those that look like a list it has the most rows.</source>
        <translation>读取了工作表“{sheet}”：在像客户名单的工作表中，它的行数最多。</translation>
    </message>
    <message>
        <source>an unquoted comma had split a cell; the parts were joined again</source>
        <translation>未加引号的逗号拆开了一个单元格；已重新合并</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>{day} · {basis}</source>
        <translation>{day} · {basis}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}，{when}</translation>
    </message>
    <message>
        <source>{when} · days left: {count}</source>
        <translation>{when} · 还剩 {count} 天</translation>
    </message>
    <message>
        <source>{when} · overdue by days: {count}</source>
        <translation>{when} · 已逾期 {count} 天</translation>
    </message>
    <message>
        <source>{when} · then {count} more until {day}</source>
        <translation>{when} · 之后还有 {count} 次，至{day}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A restore test is due since {day}: a backup nobody has restored is a hope.</source>
        <translation>恢复测试自{day}起应做而未做：没有恢复过的备份，不能算可靠。</translation>
    </message>
    <message>
        <source>Add the transfer by its codename, and its agreements.</source>
        <translation>按代号添加转让，再添加它的协议。</translation>
    </message>
    <message>
        <source>Agreement {code} ends on {day}; days left: {count}.</source>
        <translation>协议 {code} 于{day}到期，还剩 {count} 天。</translation>
    </message>
    <message>
        <source>Agreement {code} is not signed yet.</source>
        <translation>协议 {code} 还没有签署。</translation>
    </message>
    <message>
        <source>Agreement {code} was revoked: nothing may be handed over under it.</source>
        <translation>协议 {code} 已解除：不能再据此移交任何资料。</translation>
    </message>
    <message>
        <source>Agreement {code} was signed on {day}, after the first disclosure on {first}: a breach. A manager decides what follows.</source>
        <translation>协议 {code} 于{day}签署，晚于{first}的首次披露，属于违规。须由经理决定如何处理。</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Blocked {blocked} · falling due {due} · waiting for you {waiting}</source>
        <translation>受阻 {blocked} · 快到期 {due} · 等你处理 {waiting}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Clients &amp; levels</source>
        <translation>客户与级别</translation>
    </message>
    <message>
        <source>Dates of transfers and agreements, blocked items and signatures appear here by themselves.</source>
        <translation>转让和协议的日期、受阻的项目、等签的字会自己出现在这里。</translation>
    </message>
    <message>
        <source>Falling due</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>Import the client list: levels are suggested by themselves.</source>
        <translation>导入客户名单：级别会自动建议。</translation>
    </message>
    <message>
        <source>Levels to confirm: {count}.</source>
        <translation>待确认的级别：{count} 个。</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No backup for {count} days.</source>
        <translation>已有 {count} 天没有备份。</translation>
    </message>
    <message>
        <source>No backup for {count} days. The last attempt failed: {problem}</source>
        <translation>已有 {count} 天没有备份。最近一次失败：{problem}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>尚未制作备份。</translation>
    </message>
    <message>
        <source>No place for backups is set yet. Choose one, such as a stick, in Backups &amp; tests.</source>
        <translation>尚未设定备份位置。请在“备份与测试”中选择一处，例如 U 盘。</translation>
    </message>
    <message>
        <source>Nothing is blocked, nothing falls due, nothing waits for you.</source>
        <translation>没有受阻的，没有快到期的，没有等你的。</translation>
    </message>
    <message>
        <source>Only one person can open this vault. Add a second one, who can also sign.</source>
        <translation>只有一个人能打开这个保险库。再添加一个人，他也能签字。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>打开：{what}</translation>
    </message>
    <message>
        <source>Readiness report…</source>
        <translation>准备度报告…</translation>
    </message>
    <message>
        <source>Start a checklist, prove each item, have it signed.</source>
        <translation>开始一份清单，逐项给出证据，请人签字。</translation>
    </message>
    <message>
        <source>The quarterly access review is due since {day}. Start it on the page People, or finish it.</source>
        <translation>季度权限复核自{day}起到期。请在“人员”页开始，或完成已开始的。</translation>
    </message>
    <message>
        <source>The vault is ready. Three steps to the first proof</source>
        <translation>保险库建好了。三步拿到第一份证明</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等你处理</translation>
    </message>
    <message>
        <source>{code} “{title}” waits for your signature.</source>
        <translation>{code}《{title}》等你签字。</translation>
    </message>
    <message>
        <source>{code} “{title}” was returned: {comment}</source>
        <translation>{code}《{title}》被退回：{comment}</translation>
    </message>
    <message>
        <source>{code} “{title}”: something changed since it was signed. Sign it again.</source>
        <translation>{code}《{title}》签字后有改动。请重新签字。</translation>
    </message>
    <message>
        <source>{code}: sections signed {signed} of {sections}</source>
        <translation>{code}：已签署 {signed}/{sections} 节</translation>
    </message>
    <message>
        <source>{code}: {what} is overdue since {day}.</source>
        <translation>{code}：{what}已逾期，应于{day}完成。</translation>
    </message>
    <message>
        <source>{code}: {what}, {day}; days left: {count}.</source>
        <translation>{code}：{what}，{day}，还剩 {count} 天。</translation>
    </message>
    <message>
        <source>{code}: “{item}” is blocked. {reason}</source>
        <translation>{code}：《{item}》受阻。{reason}</translation>
    </message>
    <message>
        <source>{name} can open the vault until {day}; days left: {count}. Afterwards revoke to change the keys.</source>
        <translation>{name} 可以打开保险库到{day}，还剩 {count} 天。到期后请撤销其权限，以更换密钥。</translation>
    </message>
    <message>
        <source>{name}'s access ended with {day}. Revoke to change the keys.</source>
        <translation>{name} 的权限已于{day}截止。请撤销其权限，以更换密钥。</translation>
    </message>
</context>
<context>
    <name>tranche</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Data tranches</source>
        <translation>资料批次</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Items of data tranches</source>
        <translation>资料批次的资料</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Reason for releasing</source>
        <translation>放行原因</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>放行日</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>data tranche</source>
        <translation>资料批次</translation>
    </message>
    <message>
        <source>item of a data tranche</source>
        <translation>资料批次的资料</translation>
    </message>
</context>
<context>
    <name>tranches</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Data tranches</source>
        <translation>资料批次</translation>
    </message>
    <message>
        <source>Items that wait</source>
        <translation>暂缓的资料</translation>
    </message>
    <message>
        <source>Its items stay shut at the gate until a manager releases it.</source>
        <translation>在经理放行之前，其中的资料不得移交。</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>暂缓移交</translation>
    </message>
    <message>
        <source>New tranche of {code}</source>
        <translation>{code} 的新批次</translation>
    </message>
    <message>
        <source>New tranche…</source>
        <translation>新建批次…</translation>
    </message>
    <message>
        <source>No tranche yet: nothing is held back. Items put into one stay shut at the gate until it is released.</source>
        <translation>还没有批次，没有暂缓移交的资料。放入批次的资料，在放行之前不得移交。</translation>
    </message>
    <message>
        <source>Reason (kept with the tranche)</source>
        <translation>理由（与批次一同保存）</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Release {code}</source>
        <translation>放行 {code}</translation>
    </message>
    <message>
        <source>Released on (such as 2027-03-01)</source>
        <translation>放行日（如 2027-03-01）</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>The gate no longer holds these back: {items}. The agreements still decide who may have them. It cannot be undone.</source>
        <translation>这些资料不再暂缓移交：{items}。谁可以得到它们，仍由协议决定。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Tick what has to wait.</source>
        <translation>请勾选要暂缓的资料。</translation>
    </message>
    <message>
        <source>What has to be so before it is released</source>
        <translation>放行须满足的条件</translation>
    </message>
    <message>
        <source>a new tranche</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>{code} is released.</source>
        <translation>{code} 已放行。</translation>
    </message>
    <message>
        <source>{code}, not released: {items}</source>
        <translation>{code}，未放行：{items}</translation>
    </message>
    <message>
        <source>{code}, not released: {items}. Until: {condition}</source>
        <translation>{code}，未放行：{items}。条件：{condition}</translation>
    </message>
    <message>
        <source>{code}, released {day}: {items}</source>
        <translation>{code}，{day}放行：{items}</translation>
    </message>
    <message>
        <source>{code}: its items wait until it is released.</source>
        <translation>{code}：其中的资料在放行之前暂缓移交。</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>After closing</source>
        <translation>交割后</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Broken off on</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已交割</translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation>交割日期</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Duties ended</source>
        <translation>义务已届满</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>意向书</translation>
    </message>
    <message>
        <source>Letter of intent on</source>
        <translation>意向书日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Reason for breaking off</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Signing on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Target company</source>
        <translation>目标公司</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>股权转让</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转让</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Asked once on each computer. Type it, or choose its file.</source>
        <translation>每台电脑只问一次。输入它，或选择它的文件。</translation>
    </message>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>正在询问这台电脑的密钥环…</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>选择它的文件…</translation>
    </message>
    <message>
        <source>Choose the file with the firm secret</source>
        <translation>选择存有公司密钥的文件</translation>
    </message>
    <message>
        <source>Choose the vault's folder (Firm.ckvault)</source>
        <translation>选择保险库的文件夹（公司.ckvault）</translation>
    </message>
    <message>
        <source>Firm secret from the firm card</source>
        <translation>公司卡上的公司密钥</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘了口令？</translation>
    </message>
    <message>
        <source>New vault or sample firm…</source>
        <translation>新建保险库或示例公司…</translation>
    </message>
    <message>
        <source>No network. Without passphrase or recovery code nobody can open it, including us.</source>
        <translation>不联网。没有口令或恢复码，谁也打不开，我们也不行。</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>打开别的保险库…</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery code from your recovery sheet</source>
        <translation>恢复单上的恢复码</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Restored from the backup. It opens with the passphrase or recovery sheet of the day the backup was made.</source>
        <translation>已从备份恢复。请用制作备份当日的口令或恢复单打开。</translation>
    </message>
    <message>
        <source>There is no vault at {path} now. Connect the disk it lies on, or open it where it is kept today.</source>
        <translation>{path} 现在没有保险库。请接上它所在的磁盘，或到它现在的位置打开。</translation>
    </message>
    <message>
        <source>Type your name as it stands in the vault, and your passphrase.</source>
        <translation>输入你在保险库里的姓名和口令。</translation>
    </message>
    <message>
        <source>Unlock with this computer</source>
        <translation>用这台电脑解锁</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>你是谁</translation>
    </message>
    <message>
        <source>You came in with this computer's key. What is top secret stays closed until you type your passphrase in Settings.</source>
        <translation>你是用这台电脑的密钥进来的。在“设置”里输入口令之前，绝密（商业）内容打不开。</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{field} has the wrong form</source>
        <translation>{field}的格式不对</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺少{field}</translation>
    </message>
    <message>
        <source>{field} is missing: say what the survival is counted from</source>
        <translation>缺少{field}：请说明存续期从何时起算</translation>
    </message>
    <message>
        <source>{field} is missing: the survival is counted from one of its days</source>
        <translation>缺少{field}：存续期从该交易的某一日起算</translation>
    </message>
    <message>
        <source>{field} is not a day and time (write 2027-03-01 14:30)</source>
        <translation>{field}不是日期和时间（请写成 2027-03-01 14:30）</translation>
    </message>
    <message>
        <source>{field} is not a day of the calendar (write 2027-03-01)</source>
        <translation>{field}不是有效日期（请写成 2027-03-01）</translation>
    </message>
    <message>
        <source>{field} is not a field of this register</source>
        <translation>{field}不是此登记册的字段</translation>
    </message>
    <message>
        <source>{field} is not entered by hand: it belongs to a naming after the signing</source>
        <translation>{field}不能手工填写：它属于签署后的新增指定</translation>
    </message>
    <message>
        <source>{field} is not entered by hand: sign or revoke the agreement, or decide its breach</source>
        <translation>{field}不能手工填写：请通过签署、解除协议或对违规作出决定来登记</translation>
    </message>
    <message>
        <source>{field} is too long ({count} characters, {limit} are the most)</source>
        <translation>{field}过长（{count} 个字符，最多 {limit} 个）</translation>
    </message>
    <message>
        <source>{field} must be a number, such as 24</source>
        <translation>{field}必须是数字，例如 24</translation>
    </message>
    <message>
        <source>{field} must be at least 1, or it would end before it begins</source>
        <translation>{field}至少为 1，否则尚未开始就已结束</translation>
    </message>
    <message>
        <source>{field} must be one of: {choices}</source>
        <translation>{field}必须是以下之一：{choices}</translation>
    </message>
    <message>
        <source>{field} must not be before “{start}”</source>
        <translation>{field}不得早于“{start}”</translation>
    </message>
    <message>
        <source>{field} must not be negative</source>
        <translation>{field}不能为负数</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>An older copy of the vault was accepted (ledger entry {seq}); what this computer had seen since is not in it.</source>
        <translation>已接受保险库的旧副本（台账第 {seq} 条）；这台电脑后来见过的内容不在里面。</translation>
    </message>
    <message>
        <source>First opening on this computer. Compare the root fingerprint with the firm card: {root}</source>
        <translation>首次在这台电脑上打开。请与公司卡核对根密钥指纹：{root}</translation>
    </message>
    <message>
        <source>Somebody put a program of their own into the data file ({name}). Restore the vault from a backup.</source>
        <translation>有人在数据文件中放入了自己的程序（{name}）。请从备份恢复保险库。</translation>
    </message>
    <message>
        <source>The data file is damaged ({check}, {count} findings). Restore the vault from a backup.</source>
        <translation>数据文件已损坏（{check}，{count} 处）。请从备份恢复保险库。</translation>
    </message>
    <message>
        <source>The vault was brought up to this version of CustKeeper. What it was before lies beside it as {file}.</source>
        <translation>保险库已升级到这个版本。升级前的样子留在旁边的文件 {file} 里。</translation>
    </message>
    <message>
        <source>This computer's clock stands before the vault's newest entry ({latest} UTC). Set it right; until then deadlines are counted from that entry, and what you do is marked.</source>
        <translation>这台电脑的时钟早于保险库最新的一条记录（{latest} UTC）。请把时钟调准；在此之前，期限从那条记录的时间起算，所做的操作会留下标记。</translation>
    </message>
    <message>
        <source>This copy of the vault and the one last worked in on this computer are no longer the same: ledger entry {seen} differs. It takes no change. Go on working in the other, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>保险库的这个副本与本机上次使用的副本已不相同：台账条目 {seen} 不一致。它不接受任何更改。请继续使用另一个副本，或在“台账”页或用“ledger accept-older-copy”继续使用这一个。</translation>
    </message>
    <message>
        <source>This is an older copy of the vault: it ends at ledger entry {seq}, and this computer has seen {seen}. It takes no change. Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.</source>
        <translation>这是保险库的旧副本：它只到台账第 {seq} 条，这台电脑见过第 {seen} 条。它不接受修改。把最新的文件夹或备份放回原处，或在“台账”页、用“ledger accept-older-copy”继续使用这个副本。</translation>
    </message>
    <message>
        <source>Windows keeps the name “{part}” for a device, or drops the dot or space at its end</source>
        <translation>Windows把名称“{part}”留给设备，或会去掉它末尾的点或空格</translation>
    </message>
    <message>
        <source>an earlier draft of yours lies under it</source>
        <translation>这里压着你以前的一份草稿</translation>
    </message>
    <message>
        <source>header.json was damaged; its copy serves, and the next change mends it.</source>
        <translation>header.json 已损坏，由其副本代用；下次改动时会修复。</translation>
    </message>
    <message>
        <source>it is inside a folder that is synchronised with the internet ({service})</source>
        <translation>它位于与互联网同步的文件夹中（{service}）</translation>
    </message>
    <message>
        <source>it is inside another vault's own folder</source>
        <translation>它位于另一个保险库自己的文件夹内</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>它位于网络驱动器上</translation>
    </message>
    <message>
        <source>the path has {count} characters, and Windows opens no more than {limit}</source>
        <translation>路径有{count}个字符，而Windows最多只能打开{limit}个</translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation>你本人的密钥</translation>
    </message>
    <message>
        <source>{count} access key grants were not signed by somebody entitled to.</source>
        <translation>有 {count} 项访问密钥授权不是由有权的人签署的。</translation>
    </message>
    <message>
        <source>{count} of the access keys given to you do not count, because nobody entitled gave them. Run “vault check”.</source>
        <translation>授予你的访问密钥中有 {count} 把不算数，因为不是有权的人授予的。请运行“vault check”。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Add the signed file…</source>
        <translation>添加签好的文件…</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Addendum…</source>
        <translation>补充协议…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Also by {keys}, and by going on to something else.</source>
        <translation>也可以按 {keys}；转到别处时也会保存。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups &amp; tests</source>
        <translation>备份与测试</translation>
    </message>
    <message>
        <source>Broken off because: {reason}</source>
        <translation>终止原因：{reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Choose a line to see it here.</source>
        <translation>选一行，在这里查看。</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clients &amp; levels</source>
        <translation>客户与级别</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Codename (what everybody calls it)</source>
        <translation>代号（平时都用它称呼这笔转让）</translation>
    </message>
    <message>
        <source>Confirm level</source>
        <translation>确认级别</translation>
    </message>
    <message>
        <source>Confirm the chosen ones</source>
        <translation>确认选中的</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirming levels</source>
        <translation>正在确认级别</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>律师意见</translation>
    </message>
    <message>
        <source>CustKeeper</source>
        <translation>CustKeeper</translation>
    </message>
    <message>
        <source>Data and agreements</source>
        <translation>资料与协议</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>已保存草稿</translation>
    </message>
    <message>
        <source>Duties until: {day}</source>
        <translation>义务至：{day}</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>继续填写…</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>继续填写“{title}”</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Its checklist…</source>
        <translation>它的清单…</translation>
    </message>
    <message>
        <source>Known to insiders only</source>
        <translation>仅知情人可见</translation>
    </message>
    <message>
        <source>Known to insiders only: the transfer has a key of its own, and what belongs to it lies under that. Whoever works on it, such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.</source>
        <translation>仅知情人可见：这笔转让有专用密钥，其所属记录都由它加密。参与这笔转让的人（如律师、人事）都须列入知情人名单：请联系有权更改人员权限的知情人。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger #{seq} {hash}</source>
        <translation>台账 #{seq} {hash}</translation>
    </message>
    <message>
        <source>Letters to all holders…</source>
        <translation>致所有持有人的函件…</translation>
    </message>
    <message>
        <source>Letters written: {count}, into {folder}</source>
        <translation>已写出函件：{count}，保存在 {folder}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Levels confirmed: {count}</source>
        <translation>已确认级别：{count} 个</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Locked after {minutes} idle minutes. What was typed is kept as a sealed draft.</source>
        <translation>空闲 {minutes} 分钟后已锁定。输入的内容已存为加密草稿。</translation>
    </message>
    <message>
        <source>Locked because the computer slept or its clock was set. What was typed is kept as a sealed draft.</source>
        <translation>电脑睡眠过或时钟被改动，保险库已锁定。输入的内容已存为加密草稿。</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep. What was typed is kept as a sealed draft.</source>
        <translation>电脑进入睡眠，保险库随之锁定。输入的内容已存为加密草稿。</translation>
    </message>
    <message>
        <source>Locked because the screen was locked. What was typed is kept as a sealed draft.</source>
        <translation>屏幕已锁定，保险库随之锁定。输入的内容已存为加密草稿。</translation>
    </message>
    <message>
        <source>Locked by you. What was typed is kept as a sealed draft.</source>
        <translation>你已锁定。输入的内容已存为加密草稿。</translation>
    </message>
    <message>
        <source>Locks in {minutes}:{seconds}</source>
        <translation>{minutes}:{seconds} 后锁定</translation>
    </message>
    <message>
        <source>Main tabs</source>
        <translation>主导航</translation>
    </message>
    <message>
        <source>Move a date…</source>
        <translation>调整日期…</translation>
    </message>
    <message>
        <source>NDAs</source>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>New {singular}</source>
        <translation>新建{singular}</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No identifier was found; this is the register's default level.</source>
        <translation>没有发现敏感号码；这是本登记册的默认级别。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还什么都没有</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>改为“{state}”</translation>
    </message>
    <message>
        <source>One line a deal, by its codename.</source>
        <translation>每笔转让占一行，以代号称呼。</translation>
    </message>
    <message>
        <source>Only cleared people see sealed names</source>
        <translation>只有获授权的人看得到加密的名称</translation>
    </message>
    <message>
        <source>Or type into the search field to narrow the list.</source>
        <translation>也可以在搜索框里打字，缩小列表。</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and partners</source>
        <translation>人员与相关方</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Print the list of what is out…</source>
        <translation>打印收回清单…</translation>
    </message>
    <message>
        <source>Print this entry…</source>
        <translation>打印这一条…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>谁读过</translation>
    </message>
    <message>
        <source>Readiness report…</source>
        <translation>准备度报告…</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Sealed into the vault: {name}. The original stays where it is.</source>
        <translation>已加密存入保险库：{name}。原件还在原处。</translation>
    </message>
    <message>
        <source>Sealed, no clearance</source>
        <translation>已加密，无权查看</translation>
    </message>
    <message>
        <source>Sealed: you do not hold the key for this level. An owner or manager who holds it can give it to you.</source>
        <translation>已加密：你没有这个级别的密钥。持有密钥的所有者或经理可以授予你。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search; Enter searches everything (Ctrl+F)</source>
        <translation>搜索；按回车搜索全部（Ctrl+F）</translation>
    </message>
    <message>
        <source>Set it…</source>
        <translation>现在设…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show all dates: {count}</source>
        <translation>显示全部日期：{count}</translation>
    </message>
    <message>
        <source>Show fewer dates</source>
        <translation>只显示近期日期</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>此处显示</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>已纸质签署…</translation>
    </message>
    <message>
        <source>Signed terms</source>
        <translation>已签署的条款</translation>
    </message>
    <message>
        <source>Signed terms are not edited. A signed addendum changes them.</source>
        <translation>已签署的条款不能修改，须以签署的补充协议变更。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <source>Still to come back: {out} of {count}, from holders: {holders}</source>
        <translation>尚待收回 {out} 项，共 {count} 项，持有人 {holders} 个</translation>
    </message>
    <message>
        <source>The first entry you make or import appears in this list.</source>
        <translation>你录入或导入的第一条会出现在这里。</translation>
    </message>
    <message>
        <source>This stage begins with a day not known yet. Enter it, then choose the stage again.</source>
        <translation>这一阶段开始的日期还没填。先填日期，再选这一阶段。</translation>
    </message>
    <message>
        <source>Throw away what was typed in “{title}”</source>
        <translation>丢弃“{title}”中输入的内容</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Unsaved typing from {when} was put back.</source>
        <translation>{when} 没保存的输入已放回。</translation>
    </message>
    <message>
        <source>What each one allows today, and until when.</source>
        <translation>每份协议目前允许移交什么、有效到哪天。</translation>
    </message>
    <message>
        <source>What is marked “to confirm” waits for a manager.</source>
        <translation>标着“待确认”的在等经理。</translation>
    </message>
    <message>
        <source>What you typed in “{title}” is kept.</source>
        <translation>你在“{title}”中输入的内容已保留。</translation>
    </message>
    <message>
        <source>Where to save the letters</source>
        <translation>函件保存位置</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>哪些客户</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>谁持有什么</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>为什么是这个级别</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Set a new passphrase now.</source>
        <translation>你用恢复码进来了。现在设一个新口令。</translation>
    </message>
    <message>
        <source>a new state</source>
        <translation>改状态</translation>
    </message>
    <message>
        <source>add an entry</source>
        <translation>添加一条</translation>
    </message>
    <message>
        <source>and {count} more in the ledger</source>
        <translation>台账里还有 {count} 条</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>改级别</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>修改一条</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或拖到这里</translation>
    </message>
    <message>
        <source>such as 2027-03-01</source>
        <translation>例如 2027-03-01</translation>
    </message>
    <message>
        <source>such as 2027-03-01 14:30</source>
        <translation>例如 2027-03-01 14:30</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到{day}</translation>
    </message>
    <message>
        <source>{count} in the list</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label}（必填）</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}：{chosen}</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it first; then close the window.</source>
        <translation>{what}还在进行。等它完成，或先取消它，再关闭窗口。</translation>
    </message>
    <message>
        <source>{what}: {label} {before} → {after}</source>
        <translation>{what}：{label} {before} → {after}</translation>
    </message>
    <message>
        <source>{who} · {when} · ledger #{seq}</source>
        <translation>{who} · {when} · 台账 #{seq}</translation>
    </message>
</context>
</TS>
