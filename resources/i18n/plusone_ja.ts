<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New exercise…</source>
        <translation>訓練を追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Add an exercise with its sources</source>
        <translation>出典を付けて訓練を追加します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>直前の編集を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>取り消した編集をやり直します</translation>
    </message>
    <message>
        <source>New &amp;store…</source>
        <translation>新しいストア(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a new *.plusone file from the shipped data</source>
        <translation>同梱データから新しい *.plusone ファイルを作ります</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to another file</source>
        <translation>ストア全体を別のファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>図(&amp;F)…</translation>
    </message>
    <message>
        <source>Export the map as PNG, SVG or PDF</source>
        <translation>地図を PNG・SVG・PDF で書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; every edit is already saved</source>
        <translation>ウィンドウを閉じます。編集はすべて保存済みです</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Find an actor, a framework, a record or a source</source>
        <translation>国・機関、枠組み、記録、出典を探します</translation>
    </message>
    <message>
        <source>&amp;Force layout</source>
        <translation>力学配置(&amp;F)</translation>
    </message>
    <message>
        <source>Ties pull their actors together</source>
        <translation>結び付きの強い国が近くに並びます</translation>
    </message>
    <message>
        <source>&amp;Hub layout</source>
        <translation>ハブ配置(&amp;H)</translation>
    </message>
    <message>
        <source>Japan left, the U.S. right, partners round them</source>
        <translation>左に日本、右に米国、周りに相手国を置きます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Draw the map larger</source>
        <translation>地図を大きく描きます</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Draw the map smaller</source>
        <translation>地図を小さく描きます</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Fit the whole map into the window</source>
        <translation>地図全体をウィンドウに収めます</translation>
    </message>
    <message>
        <source>Focu&amp;s</source>
        <translation>注目(&amp;S)</translation>
    </message>
    <message>
        <source>Light the neighbourhood of what is selected; again: one step further</source>
        <translation>選んだものの周りを明るくします。もう一度でさらに一歩先まで</translation>
    </message>
    <message>
        <source>St&amp;ep back</source>
        <translation>一つ戻る(&amp;E)</translation>
    </message>
    <message>
        <source>Leave the focus, then the selection</source>
        <translation>注目を、次に選択を解きます</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation>留める/外す(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the selected actor where it is, or let it go</source>
        <translation>選んだ国をその位置に留めるか、外します</translation>
    </message>
    <message>
        <source>&amp;Unpin all</source>
        <translation>すべて外す(&amp;U)</translation>
    </message>
    <message>
        <source>Let every pinned actor go</source>
        <translation>留めた国をすべて外します</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>紙(&amp;P)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英語(&amp;E)</translation>
    </message>
    <message>
        <source>English from the next start</source>
        <translation>次の起動から英語にします</translation>
    </message>
    <message>
        <source>&amp;Japanese (日本語)</source>
        <translation>日本語(&amp;J)</translation>
    </message>
    <message>
        <source>Japanese from the next start</source>
        <translation>次の起動から日本語にします</translation>
    </message>
    <message>
        <source>The desktop&apos;s language from the next start</source>
        <translation>次の起動からデスクトップの言語にします</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>All keys and what they do</source>
        <translation>すべてのキーとその働き</translation>
    </message>
    <message>
        <source>&amp;About Plus One</source>
        <translation>Plus One について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences and the data&apos;s origin</source>
        <translation>版、ライセンス、データの由来</translation>
    </message>
    <message>
        <source>Shortest &amp;ways</source>
        <translation>最短の経路(&amp;W)</translation>
    </message>
    <message>
        <source>Light the shortest ways between the two actors that are selected</source>
        <translation>選んだ2者の間の最短の経路を目立たせます</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Take what is selected out of the picture; its records stay in the lens</source>
        <translation>選んだものを図から外します。記録はレンズに残ります</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>隠したものを戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Show everything again that was hidden</source>
        <translation>隠したものをすべて再び表示します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To what the window showed before</source>
        <translation>前に表示していた画面に戻ります</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>進む(&amp;R)</translation>
    </message>
    <message>
        <source>To what the window showed before you went back</source>
        <translation>戻る前の画面に進みます</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>この表示を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Store lens, layout, positions and colours under a name</source>
        <translation>レンズ・配置・位置・配色を名前を付けて保存します</translation>
    </message>
    <message>
        <source>Labels bac&amp;k</source>
        <translation>ラベルを戻す(&amp;K)</translation>
    </message>
    <message>
        <source>Let the label that was moved stand where the program puts it: that of what is chosen, else all</source>
        <translation>動かしたラベルを元の位置に戻す(選んだもののラベル、なければすべて)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高コントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Black on white, strong colours, thicker lines</source>
        <translation>白地に黒、はっきりした色、太い線</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高コントラスト、暗い(&amp;C)</translation>
    </message>
    <message>
        <source>White on black, strong colours, thicker lines</source>
        <translation>黒地に白、はっきりした色、太い線</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the desktop is</source>
        <translation>デスクトップの明暗とコントラストに合わせます</translation>
    </message>
    <message>
        <source>New &amp;dialogue…</source>
        <translation>対話を追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a meeting with its sources</source>
        <translation>出典を付けて会合を追加します</translation>
    </message>
    <message>
        <source>New agreemen&amp;t…</source>
        <translation>協定を追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a treaty or another agreement with its sources</source>
        <translation>出典を付けて条約などの協定を追加します</translation>
    </message>
    <message>
        <source>New &amp;framework…</source>
        <translation>枠組みを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a framework with its members</source>
        <translation>構成国とともに枠組みを追加します</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>国・機関を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a country or an organisation</source>
        <translation>国または国際機関を追加します</translation>
    </message>
    <message>
        <source>New &amp;source…</source>
        <translation>出典を追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a source that records can cite</source>
        <translation>記録が引用できる出典を追加します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the record that is selected</source>
        <translation>選んだ記録を変更します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the record that is selected; undo brings it back</source>
        <translation>選んだ記録を削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>自分の名前(&amp;N)…</translation>
    </message>
    <message>
        <source>The name that the history shows for your edits</source>
        <translation>履歴に編集者として表示される名前</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>表を取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Add many records from a spreadsheet or a CSV file</source>
        <translation>表計算ソフトまたは CSV ファイルから多くの記録を加えます</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Make the record that is selected and another one, or the two that are selected, one record</source>
        <translation>選択した記録と別の記録、または選択した二つの記録を一つにまとめます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another *.plusone file, or the view of a PNG figure</source>
        <translation>別の *.plusone ファイル、または PNG の図のビューを開く</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Go through the founding editorial&apos;s argument, or a tour of your own, view by view</source>
        <translation>出発点となった社説の論旨、または自作のツアーを、表示ごとにたどります</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行%2桁</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at %3.</source>
        <translation>%1 はJSONではありません（%3：%2）。</translation>
    </message>
    <message>
        <source>the store to write (plusone-cli init FILE makes one); without it your own, the one that the window opens</source>
        <translation>書き込むストア（plusone-cli init FILE で作れます）。省くと、ウィンドウが開くご自分のストアです</translation>
    </message>
    <message>
        <source>%1 is no option of %2%3.</source>
        <translation>%2 に %1 というオプションはありません%3。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>オプション --%1 が二度指定されています。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value; one that begins with two hyphens is written as --%1=VALUE.</source>
        <translation>オプション --%1 には値が必要です。ハイフン二つで始まる値は --%1=値 と書きます。</translation>
    </message>
    <message>
        <source>%1 is one word too many for %2; put a text of several words in quotes.</source>
        <translation>%2 に対して %1 は余分な語です。複数の語は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 needs %2; plusone-cli %1 --help explains it.</source>
        <translation>%1 には %2 が必要です。plusone-cli %1 --help に説明があります。</translation>
    </message>
    <message>
        <source>%1 of %2 is empty.</source>
        <translation>%2 の %1 が空です。</translation>
    </message>
    <message>
        <source>%1 needs the option --%2 %3.</source>
        <translation>%1 にはオプション --%2 %3 が必要です。</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3.</source>
        <translation>エラー %1 件、警告 %2 件、注記 %3 件。</translation>
    </message>
    <message>
        <source>Hold every record against the rules and list what they find.</source>
        <translation>すべての記録を規則と照合し、見つかった点を一覧にします。</translation>
    </message>
    <message>
        <source>A finding is one line: severity (error, warning, info), rule, record, field and a message. The exit code is 1 when there is an error among them.</source>
        <translation>1件が1行で、重大度（error、warning、info）、規則、記録、項目、説明の順です。errorがあれば終了コードは1です。</translation>
    </message>
    <message>
        <source>read this store (*.plusone); without it the shipped data set</source>
        <translation>このストア（*.plusone）を読みます。省くと同梱データです</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>JSON文書を1つ出力します</translation>
    </message>
    <message>
        <source>it ends in .png, .svg or .pdf</source>
        <translation>末尾は .png、.svg、.pdf のいずれかです</translation>
    </message>
    <message>
        <source>No record passes these filters; “%1” shows an empty map.</source>
        <translation>この条件に合う記録はありません。「%1」は空の図です。</translation>
    </message>
    <message>
        <source>force or hub (force)</source>
        <translation>force または hub（force）</translation>
    </message>
    <message>
        <source>another picture of the same network (1)</source>
        <translation>同じネットワークの別の配置（1）</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation>書き出すファイル：.png、.svg、.pdf</translation>
    </message>
    <message>
        <source>Draw the map of a moment or a span of time as a figure.</source>
        <translation>ある時点または期間の図を描きます。</translation>
    </message>
    <message>
        <source>it is a width and a height in pixels, as in 1600x1000</source>
        <translation>幅と高さをピクセルで 1600x1000 のように書きます</translation>
    </message>
    <message>
        <source>Give either --size or --width-mm and --height-mm.</source>
        <translation>--size か、--width-mm と --height-mm の組か、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>width and height in pixels, each 64 to 20000 (1600x1000)</source>
        <translation>幅と高さ（ピクセル、各64～20000）（1600x1000）</translation>
    </message>
    <message>
        <source>height on paper</source>
        <translation>紙の上の高さ</translation>
    </message>
    <message>
        <source>pixels an inch, 72 to 1200 (96); more make type and lines larger in pixels</source>
        <translation>1インチ当たりのピクセル数、72～1200（96）。大きいほど文字と線のピクセル数が増えます</translation>
    </message>
    <message>
        <source>paper, dark or print (paper)</source>
        <translation>paper、dark、print のいずれか（paper）</translation>
    </message>
    <message>
        <source>the title, in place of the one made from the moment; &quot;&quot; for none</source>
        <translation>表題。省くと時点から作られ、&quot;&quot; で表題なしになります</translation>
    </message>
    <message>
        <source>the figure&apos;s language, en or ja (en)</source>
        <translation>図の言語、en または ja（en）</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません:%2。</translation>
    </message>
    <message>
        <source>There is no folder “%1” to write “%2” into.</source>
        <translation>「%2」を書き込むフォルダ「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no regular file, so no file is written there.</source>
        <translation>「%1」は通常のファイルではないため、書き込みません。</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>この説明を表示して終わります</translation>
    </message>
    <message>
        <source>The “Japan-U.S. + 1” security frameworks on the command line.</source>
        <translation>「日米＋1」安全保障枠組みのコマンドライン版です。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Without --store the shipped data set is read. Without a moment the founding one is shown, 24 August 2016. The same call writes the same bytes.
Options are written as --option VALUE or --option=VALUE; the word -- ends them.
Exit codes: 0 done; 1 the thing asked for failed, or findings of severity error exist; 2 the command was called in a wrong way.</source>
        <translation>--store がなければ同梱データを読みます。時点を指定しなければ出発点である2016年8月24日を示します。同じ指定は同じバイト列を書き出します。
オプションは --名前 値 または --名前=値 と書き、-- で終わります。
終了コード：0 完了、1 失敗または重大度errorの指摘あり、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Make a new store from the shipped data set; a file that is there is left alone.</source>
        <translation>同梱データから新しいストアを作ります。既にあるファイルには触れません。</translation>
    </message>
    <message>
        <source>Place the nodes of any graph by the force layout, and print layout_s=SECONDS, the time of the layout alone.</source>
        <translation>任意のグラフの節点を力学モデルで配置し、配置だけの時間を layout_s=秒 と表示します。</translation>
    </message>
    <message>
        <source>the edge list to read; - reads standard input</source>
        <translation>読み込む辺リスト。- は標準入力を読みます</translation>
    </message>
    <message>
        <source>the file to write, a line a node: id x y</source>
        <translation>書き出すファイル。1節点1行で id x y</translation>
    </message>
    <message>
        <source>another picture of the same graph (1)</source>
        <translation>同じグラフの別の配置（1）</translation>
    </message>
    <message>
        <source>An edge list has a line a link: two ids, integers from 0 to 9223372036854775807, and perhaps a weight from 0 up. A line with one id is a node without links; # begins a comment.</source>
        <translation>辺リストは1辺1行です。0～9223372036854775807の整数ID二つと、必要なら0以上の重みを書きます。IDが一つの行は辺のない節点、# からは注釈です。</translation>
    </message>
    <message>
        <source>A DATE is a day that exists (2016-08-24), a month (2016-08) or a year (2016). For --at and --to a month or a year means its last day, for --from its first.
Different filters narrow together; one that is given several times lets each of its values through. An ID that the data does not hold ends with exit code 1 and names the nearest ones.</source>
        <translation>日付（DATE）は実在する日（2016-08-24）、月（2016-08）、年（2016）です。月や年は、--at と --to では末日、--from では初日を指します。
種類の異なる条件は重ねて絞り込み、同じ条件を複数指定するとそのいずれかに合うものを通します。データにないIDは終了コード1となり、近いIDを示します。</translation>
    </message>
    <message>
        <source>it is a year, a month or a day that exists: 2016, 2016-08 or 2016-08-24</source>
        <translation>実在する年・月・日です（2016、2016-08、2016-08-24）</translation>
    </message>
    <message>
        <source>Give either --at and --window or --from and --to.</source>
        <translation>--at と --window か、--from と --to か、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--from and --to need one another.</source>
        <translation>--from と --to は両方指定してください。</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 が --from %2 より前です。</translation>
    </message>
    <message>
        <source>the nearest: %1</source>
        <translation>近いもの：%1</translation>
    </message>
    <message>
        <source>with the exercises and dialogues of so many months before it, 0 to 1200 (36)</source>
        <translation>その前の何か月分の訓練と対話を含めるか、0～1200（36）</translation>
    </message>
    <message>
        <source>everything in a span of time in place of a moment, from its first day</source>
        <translation>時点ではなく期間を示します。初日</translation>
    </message>
    <message>
        <source>to its last day</source>
        <translation>期間の末日</translation>
    </message>
    <message>
        <source>only records of this framework and the mechanisms inside it</source>
        <translation>この枠組みとその中の仕組みの記録だけ</translation>
    </message>
    <message>
        <source>only agreements, exercises or dialogues</source>
        <translation>協定等（agreements）、訓練（exercises）、対話（dialogues）だけ</translation>
    </message>
    <message>
        <source>only records in which this actor takes part (JPN)</source>
        <translation>この国・機関（JPNなど）が参加する記録だけ</translation>
    </message>
    <message>
        <source>Name a command: %1; plusone-cli --help explains them.</source>
        <translation>コマンドを指定してください：%1。plusone-cli --help に説明があります。</translation>
    </message>
    <message>
        <source>%1 is no command of plusone-cli%2.</source>
        <translation>plusone-cli に %1 というコマンドはありません%2。</translation>
    </message>
    <message>
        <source>; known are %1</source>
        <translation>（使えるもの：%1）</translation>
    </message>
    <message>
        <source>; the nearest is %1</source>
        <translation>（近いもの：%1）</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません：%1。</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の枠組み</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>still standing</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Seen active</source>
        <translation>活動の確認</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>(list incomplete)</source>
        <translation>(一部のみ)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成国</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>announced only: the sources are older than the event, and the list of participants may be short</source>
        <translation>発表のみ：出典が実施より前のもので、参加国の一覧は不完全な可能性があります</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典：</translation>
    </message>
    <message>
        <source>Nothing is found for %1.</source>
        <translation>%1 に当たるものはありません。</translation>
    </message>
    <message>
        <source>Find records by words, best first: a line each, kind/id and title.</source>
        <translation>語で記録を探し、よく合う順に「種類/ID 表題」を1行ずつ示します。</translation>
    </message>
    <message>
        <source>Every word of TEXT must occur in the record, as part of a word too, in English or Japanese. Records without a source are not found.</source>
        <translation>TEXT のすべての語を（語の一部としてでも、英語でも日本語でも）含む記録を探します。出典のない記録は対象外です。</translation>
    </message>
    <message>
        <source>There is no record %1; %2.</source>
        <translation>%1 という記録はありません。%2。</translation>
    </message>
    <message>
        <source>%1 has no source yet and stays hidden until someone adds one.</source>
        <translation>%1 にはまだ出典がなく、出典が付くまで表示されません。</translation>
    </message>
    <message>
        <source>Print one record with its sources.</source>
        <translation>1件の記録を出典とともに示します。</translation>
    </message>
    <message>
        <source>ID is an id of any kind of record (JPN, malabar-2016) or says the kind too (exercises/malabar-2016). Case counts. A record without a source is not shown.</source>
        <translation>ID はどの種類の記録のIDでもよく（JPN、malabar-2016）、種類を付けることもできます（exercises/malabar-2016）。大文字と小文字は区別されます。出典のない記録は表示されません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Records of more than %1 parties</source>
        <translation>参加が%1を超える記録</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Most records (agreements, exercises, dialogues):</source>
        <translation>記録の多い順（協定等、訓練、対話）：</translation>
    </message>
    <message>
        <source>Share of link weight without the United States:</source>
        <translation>米国に触れないつながりの重みの割合：</translation>
    </message>
    <message>
        <source>%1 cannot be the value of --%2; %3.</source>
        <translation>%1 は --%2 の値になりません。%3。</translation>
    </message>
    <message>
        <source>it is an integer from %1 to %2</source>
        <translation>%1～%2の整数です</translation>
    </message>
    <message>
        <source>it is a number from %1 to %2</source>
        <translation>%1～%2の数です</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>%1 のいずれかです</translation>
    </message>
    <message>
        <source>%1 is longer than 1 GiB, more than is read.</source>
        <translation>%1 は 1 GiB を超えています。それより長いファイルは読みません。</translation>
    </message>
    <message>
        <source>draft, normal or best (normal): more time, lower stress</source>
        <translation>draft、normal または best(既定は normal)。時間をかけるほどストレスが下がります</translation>
    </message>
    <message>
        <source>stress: distances as in the graph; neighbourhoods: who is next to whom (stress)</source>
        <translation>stress: グラフどおりの距離、neighbourhoods: 隣り合う相手(既定は stress)</translation>
    </message>
    <message>
        <source>Run the live simulation on any graph from a random start, and print ms_per_tick=MEDIAN ticks=NUMBER, measured after thirty ticks of warming up.</source>
        <translation>任意のグラフでシミュレーションを無作為な配置から動かし、30 ティックの慣らしの後に測った ms_per_tick=中央値 ticks=回数 を表示します。</translation>
    </message>
    <message>
        <source>how long to measure, seconds, at most 400 ticks (2)</source>
        <translation>測る時間(秒)、最大 400 ティック(既定は 2)</translation>
    </message>
    <message>
        <source>--since compares a moment with an earlier one: give it with --at.</source>
        <translation>--sinceはある時点をそれより前の時点と比べます。--atとともに指定してください。</translation>
    </message>
    <message>
        <source>--since %1 is not before --at %2.</source>
        <translation>--since %1は--at %2より前ではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be the value of --%2%3.</source>
        <translation>%1は--%2の値になりません%3。</translation>
    </message>
    <message>
        <source>--%1framework %2 is no framework of this data; %3.</source>
        <translation>--%1framework %2という枠組みはこのデータにありません。%3。</translation>
    </message>
    <message>
        <source>--%1actor %2 is no actor of this data; %3.</source>
        <translation>--%1actor %2という国・機関はこのデータにありません。%3。</translation>
    </message>
    <message>
        <source>what changed between this earlier moment and that of --at: new, kept, ended</source>
        <translation>この前の時点から--atの時点までの変化(新規・継続・終了)</translation>
    </message>
    <message>
        <source>no records of this framework and the mechanisms inside it</source>
        <translation>この枠組みとその中の仕組みの記録を除く</translation>
    </message>
    <message>
        <source>no agreements, exercises or dialogues</source>
        <translation>協定・訓練・対話のいずれかを除く</translation>
    </message>
    <message>
        <source>no records in which this actor takes part</source>
        <translation>この国・機関が参加する記録を除く</translation>
    </message>
    <message>
        <source>%1 holds no JSON object; a record is one object.</source>
        <translation>%1 に JSON オブジェクトがありません。記録は一つのオブジェクトです。</translation>
    </message>
    <message>
        <source>%1 is no kind of record. One of: %2.</source>
        <translation>%1 は記録の種類ではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>%1 is probably the same as %2, %3.</source>
        <translation>%1 はおそらく %2、%3 と同じものです。</translation>
    </message>
    <message>
        <source>%1 says no id; an edit needs the id of a record that is there.</source>
        <translation>%1 に id がありません。編集には既存の記録の id が必要です。</translation>
    </message>
    <message>
        <source>%1 is at version %2 by now, not at %3: somebody changed it. Nothing was written; read it again with plusone-cli show.</source>
        <translation>%1 は版 %3 ではなく、今は版 %2 です。ほかの人が変更しました。何も書き込んでいません。plusone-cli show で読み直してください。</translation>
    </message>
    <message>
        <source>Add a record to a store by the rules of the form, and print its new id.</source>
        <translation>フォームと同じ規則でストアに記録を追加し、新しい id を表示します。</translation>
    </message>
    <message>
        <source>the record as a JSON object; - reads standard input</source>
        <translation>記録の JSON オブジェクト。- は標準入力</translation>
    </message>
    <message>
        <source>KIND is actor, framework, tie, exercise, dialogue or source. The fields are those of the data files. The id may be left out, but for an actor, whose code it is. Actors are named by code or by name, dates as in 2016, 2016-06 or 10 Jun 2016. A source is the id of one that is there, or an object {title, publisher, date, url}.
Everything that breaks a rule is named on standard error, and nothing is written. A probable duplicate is named too, but the record is added.</source>
        <translation>KIND は actor、framework、tie、exercise、dialogue、source のいずれかです。項目はデータファイルと同じです。id は省略できます（主体は除く。主体の id はそのコードです）。主体はコードか名前で、日付は 2016、2016-06、10 Jun 2016 のように書きます。出典は既存の出典の id、またはオブジェクト {title, publisher, date, url} です。
規則に反するものはすべて標準エラーに示し、何も書き込みません。重複らしいものも示しますが、記録は追加します。</translation>
    </message>
    <message>
        <source>Replace a record of a store by the rules of the form, and print its id.</source>
        <translation>フォームと同じ規則でストアの記録を置き換え、id を表示します。</translation>
    </message>
    <message>
        <source>the whole record as a JSON object; - reads standard input</source>
        <translation>記録全体の JSON オブジェクト。- は標準入力</translation>
    </message>
    <message>
        <source>only if the record still is at this version, as show --json prints it</source>
        <translation>記録がまだこの版（show --json が表示するもの）であるときだけ</translation>
    </message>
    <message>
        <source>KIND and the fields are those of add; the id says which record. A field that is left out is empty afterwards.</source>
        <translation>KIND と項目は add と同じです。id がどの記録かを示します。書かれていない項目は空になります。</translation>
    </message>
    <message>
        <source>Delete a record from a store; its history stays.</source>
        <translation>ストアから記録を削除します。履歴は残ります。</translation>
    </message>
    <message>
        <source>KIND is that of add. A record that others name is not deleted.</source>
        <translation>KIND は add と同じです。ほかの記録が参照している記録は削除されません。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print who changed a record, when, and what, field by field.</source>
        <translation>だれがいつ何を変更したかを、項目ごとに表示します。</translation>
    </message>
    <message>
        <source>ID is as for plusone-cli show, and may be that of a record that was deleted. The newest change stands first, each with the number of the version that it stored. A record that nobody has changed since the store was made prints nothing.</source>
        <translation>IDはplusone-cli showと同じで、削除された記録のIDも使えます。新しい変更から順に、それぞれが保存した版の番号とともに表示します。ストアの作成後にだれも変更していない記録では何も表示されません。</translation>
    </message>
    <message>
        <source>%1 is as it was then; nothing is to be written.</source>
        <translation>%1 はその時の状態のままです。書き込むものはありません。</translation>
    </message>
    <message>
        <source>Make a record what it was at a stored version, as an edit of its own.</source>
        <translation>記録を保存済みの版の状態に戻します(それ自体が一つの編集になります)。</translation>
    </message>
    <message>
        <source>the version, as plusone-cli history numbers them</source>
        <translation>版の番号(plusone-cli historyが示すもの)</translation>
    </message>
    <message>
        <source>A record that was deleted comes back. Refused, with exit code 1 and nothing written, when there is no such version, or when it names records that are gone.</source>
        <translation>削除された記録も元に戻ります。その版がないとき、またはその版が参照する記録がもうないときは、何も書き込まずに終了コード1で断られます。</translation>
    </message>
    <message>
        <source>Written into your own store, %1.</source>
        <translation>自分のストア %1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1: the column %2 is left out; it is no field of these records.</source>
        <translation>%1:列 %2 はこの種類の記録の項目ではないため、使われません。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1: there already: %2.</source>
        <translation>%1:すでにあります:%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be entered. Nothing was written.</source>
        <translation>
            <numerusform>%n 行を取り込めません。何も書き込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rows of a table to a store by the rules of the form, all or none.</source>
        <translation>表の行を、入力フォームの規則に従ってストアに加えます。すべて加えるか、一つも加えません。</translation>
    </message>
    <message>
        <source>comma-, semicolon- or tab-separated, the first row names the columns; - reads standard input</source>
        <translation>コンマ、セミコロン、タブのいずれかで区切られた表。先頭の行が列の名前。- は標準入力を読みます</translation>
    </message>
    <message>
        <source>what is done with a row that is there already: skip (usual), update, add</source>
        <translation>すでにある行の扱い:skip(既定、飛ばす)、update(更新)、add(追加)</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>何が行われるかを示すだけにします</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>図%1:%2</translation>
    </message>
    <message>
        <source>Draw many figures in one run.</source>
        <translation>多くの図を一度に描く。</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>既にあるファイルを置き換える</translation>
    </message>
    <message>
        <source>%1 is no chart. Known are: %2.</source>
        <translation>%1 というグラフはありません。使えるもの:%2。</translation>
    </message>
    <message>
        <source>No record passes these filters, so there is no chart to draw.</source>
        <translation>この条件に当てはまる記録がないので、グラフは描けません。</translation>
    </message>
    <message>
        <source>print the names of the charts</source>
        <translation>グラフの名前を表示する</translation>
    </message>
    <message>
        <source>write its numbers beside it (.csv)</source>
        <translation>数値を図の隣に書き出す(.csv)</translation>
    </message>
    <message>
        <source>it is bibtex or csl-json</source>
        <translation>bibtex か csl-json を指定してください</translation>
    </message>
    <message>
        <source>Nothing that --crop names is drawn in “%1”: %2.</source>
        <translation>--crop で指定されたものは「%1」に描かれていません:%2。</translation>
    </message>
    <message>
        <source>only the part of the map with this actor or framework; repeatable</source>
        <translation>この国・機関または枠組みのある部分だけ。繰り返し指定できる</translation>
    </message>
    <message>
        <source>write the figure in words beside it (.txt)</source>
        <translation>図の説明文を隣に書き出す(.txt)</translation>
    </message>
    <message>
        <source>write the records behind it beside it (.csv)</source>
        <translation>図のもとになる記録を隣に書き出す(.csv)</translation>
    </message>
    <message>
        <source>write its sources beside it, bibtex (.bib) or csl-json (.csl.json)</source>
        <translation>出典を隣に書き出す。bibtex(.bib)か csl-json(.csl.json)</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. --force replaces it.</source>
        <translation>「%1」は既にあり、そのまま残しました。--force で置き換えます。</translation>
    </message>
    <message>
        <source>1 to 4 times as many pixels for the same figure (1)</source>
        <translation>同じ図を1〜4倍の画素数で描く(1)</translation>
    </message>
    <message>
        <source>the line below it, in place of the filters in words; &quot;&quot; for none</source>
        <translation>題名の下の行。条件の説明の代わりになる。&quot;&quot; でなし</translation>
    </message>
    <message>
        <source>the date or range on a line of its own</source>
        <translation>日付または期間を独立した行に示す</translation>
    </message>
    <message>
        <source>records a year, and which are shown</source>
        <translation>年ごとの記録と、図に含まれる期間</translation>
    </message>
    <message>
        <source>line, list (numbered) or none (line)</source>
        <translation>line(短い行)、list(番号付き一覧)、none(なし)(line)</translation>
    </message>
    <message>
        <source>names of countries and frameworks in English and Japanese</source>
        <translation>国と枠組みの名前を英語と日本語で示す</translation>
    </message>
    <message>
        <source>letters as shapes (.svg)</source>
        <translation>文字を図形として書き出す(.svg)</translation>
    </message>
    <message>
        <source>settings that the store keeps under this name; other options go before</source>
        <translation>ストアにこの名前で保存された設定。ほかのオプションが優先される</translation>
    </message>
    <message>
        <source>No figure is kept as %1; the store keeps none.</source>
        <translation>%1 という図の設定はありません。ストアには一つも保存されていません。</translation>
    </message>
    <message>
        <source>No figure is kept as %1. Kept are: %2.</source>
        <translation>%1 という図の設定はありません。保存されているもの:%2。</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ:%1</translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>レンズ:%1</translation>
    </message>
    <message>
        <source>Say what a PNG figure of this program shows.</source>
        <translation>このプログラムの PNG の図が何を示すかを表示する。</translation>
    </message>
    <message>
        <source>the figure in words, in place of those made from what is shown</source>
        <translation>図の説明文。表示内容から作られるものの代わりになる</translation>
    </message>
    <message>
        <source>Give one of --out for a figure, --csv or --json for its numbers.</source>
        <translation>図なら--out、数値なら--csvか--jsonのどれか一つを指定してください。</translation>
    </message>
    <message>
        <source>--of chooses the actors of %1 and %2, not of %3.</source>
        <translation>--ofで国・機関を選べるのは%1と%2です。%3では使えません。</translation>
    </message>
    <message>
        <source>an actor whose line degree and betweenness draw; the six with the most partners when none is named</source>
        <translation>degreeとbetweennessで線を描く国・機関(指定がなければ相手が最も多い六つ)</translation>
    </message>
    <message>
        <source>print the numbers as a table in CSV, draw nothing</source>
        <translation>図を描かず、数値をCSVの表で出力する</translation>
    </message>
    <message>
        <source>Draw a chart of the records as a figure, or print its numbers.</source>
        <translation>記録のグラフを図として描く、またはその数値を出力する。</translation>
    </message>
    <message>
        <source>what the area of a disc stands for in place of records: degree, strength, betweenness, eigenvector, closeness, harmonic or core</source>
        <translation>円の面積が記録の数に代えて表すもの:degree、strength、betweenness、eigenvector、closeness、harmonic、core</translation>
    </message>
    <message>
        <source>what the colour of a disc stands for: community, core, articulation, clustering, or one of those of --disc-size</source>
        <translation>円の色が表すもの:community、core、articulation、clustering、または--disc-sizeの値</translation>
    </message>
    <message>
        <source>KIND is that of add. Columns are named as the fields of the data files, or as people call them, in English or Japanese; source_title, source_publisher, source_date and source_url make a new source. Several names in one cell stand with semicolons, roles in parentheses: Japan; USA (host). An update takes the cells that are filled in, and adds sources.
Prints how many rows are added, updated, skipped and bad, and whether they were written. When one is bad, nothing is.</source>
        <translation>KIND は add と同じです。列の名前はデータファイルの項目名、または英語か日本語の通称です。source_title、source_publisher、source_date、source_url で新しい出典を作ります。一つのセルに複数の名前を書くときはセミコロンで区切り、役割はかっこに入れます:Japan; USA (host)。更新では記入されたセルだけを取り、出典は加えます。
追加、更新、省略、不備の行数と、書き込んだかどうかを出力します。不備が一つでもあれば何も書き込みません。</translation>
    </message>
    <message>
        <source>--compare %1 is not before --at %2.</source>
        <translation>--compare %1は--at %2より前ではありません。</translation>
    </message>
    <message>
        <source>Give either --json or --csv.</source>
        <translation>--jsonと--csvのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>No partner has reached a rung by then in the records that pass these filters.</source>
        <translation>この絞り込みを通る記録では、その時点までにどの相手も段階に達していません。</translation>
    </message>
    <message>
        <source>the moment (2016-08-24 when nothing is said)</source>
        <translation>時点(指定がなければ2016-08-24)</translation>
    </message>
    <message>
        <source>an earlier moment beside it: which rungs are new, kept and lost</source>
        <translation>比べる以前の時点。新しい段階、保たれた段階、失われた段階を示します</translation>
    </message>
    <message>
        <source>what rungs count, as in framework=3,us-treaty=0.5; the others 1; or a file of such lines</source>
        <translation>段階の重み。例:framework=3,us-treaty=0.5(ほかは1)。またはそのような行のファイル</translation>
    </message>
    <message>
        <source>print a table (CSV in UTF-8)</source>
        <translation>表を出力(UTF-8のCSV)</translation>
    </message>
    <message>
        <source>Show which rungs towards a “Japan-U.S. + 1” framework each partner has reached, since when, and who stands nearest to the next one.</source>
        <translation>「日米+1」の枠組みに向けて各相手がどの段階にいつ達したか、次の「+1」に最も近いのはどの国かを示します。</translation>
    </message>
    <message>
        <source>Highest level of trilateral dialogues:</source>
        <translation>3者対話の最高レベル:</translation>
    </message>
    <message>
        <source>Nearest to the next “+1”, outside any framework (without these rungs):</source>
        <translation>次の「+1」に最も近い、枠組みの外の国(欠けている段階):</translation>
    </message>
    <message>
        <source>Rungs reached by %1, held against %2 (+ new, - lost)</source>
        <translation>%1までに達した段階、%2との比較(+は新規、-は喪失)</translation>
    </message>
    <message>
        <source>Rungs reached by %1</source>
        <translation>%1までに達した段階</translation>
    </message>
    <message>
        <source>&apos;16: reached in 2016. At the end: the number of rungs.</source>
        <translation>&apos;16は2016年に達したことを示します。行の終わりは段階数です。</translation>
    </message>
    <message>
        <source>Then the score by the weights.</source>
        <translation>続いて重みによる得点です。</translation>
    </message>
    <message>
        <source>No record passes these filters, so there is nothing to count.</source>
        <translation>この条件に当てはまる記録がないので、数えるものがありません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The network as the map draws it:</source>
        <translation>地図に描かれるネットワーク:</translation>
    </message>
    <message>
        <source>Strongest ties (%1):</source>
        <translation>結びつきの強い順(%1):</translation>
    </message>
    <message>
        <source>--json and --csv cannot be printed at once.</source>
        <translation>--jsonと--csvを同時に出力することはできません。</translation>
    </message>
    <message>
        <source>print the measures of every actor as a table (CSV)</source>
        <translation>すべての国・機関の指標を表(CSV)で出力する</translation>
    </message>
    <message>
        <source>Count and measure what a lens lets through: records, actors, links, centralities, communities, the share of link weight without the United States.</source>
        <translation>レンズを通るものを数え、計測する:記録、国・機関、結びつき、中心性、コミュニティ、米国を含まない結びつきの重みの割合。</translation>
    </message>
    <message>
        <source>There is no tour %1%2.</source>
        <translation>%1というツアーはありません%2。</translation>
    </message>
    <message>
        <source>not in this store</source>
        <translation>このストアにはありません</translation>
    </message>
    <message>
        <source>A tour %1 is in the store already and is left as it is. --force replaces it.</source>
        <translation>ツアー%1は既にストアにあり、そのまま残しました。--forceで置き換えます。</translation>
    </message>
    <message>
        <source>No tour is kept in the store, so none can be removed.</source>
        <translation>ストアに保存されたツアーがないため、削除できません。</translation>
    </message>
    <message>
        <source>tour takes one of NAME, --list, --import and --remove at a time, and --json only with what it prints.</source>
        <translation>tourにはNAME、--list、--import、--removeのいずれか一つを指定してください。--jsonは表示するときだけ使えます。</translation>
    </message>
    <message>
        <source>--force belongs to --import.</source>
        <translation>--forceは--importとともに使います。</translation>
    </message>
    <message>
        <source>Print a guided tour: the sentences of each step, its lens and the records that it cites.</source>
        <translation>ガイドツアーを表示します：各段階の文、レンズ、典拠とする記録。</translation>
    </message>
    <message>
        <source>name the tours</source>
        <translation>ツアーの一覧を表示する</translation>
    </message>
    <message>
        <source>put the tour of a JSON file into the store, - reads standard input</source>
        <translation>JSONファイルのツアーをストアに入れる（-は標準入力）</translation>
    </message>
    <message>
        <source>replace the tour that has its name in the store</source>
        <translation>ストアにある同じ名前のツアーを置き換える</translation>
    </message>
    <message>
        <source>take a tour out of the store</source>
        <translation>ツアーをストアから取り除く</translation>
    </message>
    <message>
        <source>the store (*.plusone); without it only the shipped tour is printed, and --import and --remove write your own store</source>
        <translation>ストア（*.plusone）。指定がなければ同梱のツアーだけを表示し、--importと--removeは自分のストアに書き込む</translation>
    </message>
    <message>
        <source>Without NAME the tour of the founding editorial&apos;s argument is printed, which ships with the program; one that a store keeps under its name stands in its place. What --json prints is what --import reads. A tour is put in only if the store has every record that it cites and each step&apos;s lens shows them.</source>
        <translation>NAMEを省くと、同梱の「出発点となった社説の論旨」のツアーを表示します。ストアに同じ名前のツアーがあれば、それが代わりになります。--jsonの出力はそのまま--importで読めます。典拠の記録がすべてストアにあり、各段階のレンズに入っているツアーだけを取り込みます。</translation>
    </message>
    <message>
        <source>Say what is taken out, by --without or --scenario, or what is ranked, by --rank.</source>
        <translation>除くものを--withoutか--scenarioで、または順位をつけるものを--rankで指定してください。</translation>
    </message>
    <message>
        <source>%1 is no actor, framework, kind of tie, agreement, exercise or dialogue, so it cannot be taken out.</source>
        <translation>%1は国・機関、枠組み、結びつきの種類、協定・合意、共同訓練、対話・会談のいずれでもないので、除くことができません。</translation>
    </message>
    <message>
        <source>No scenario is kept as %1; the store keeps none.</source>
        <translation>%1というシナリオは保存されていません。このストアにシナリオはありません。</translation>
    </message>
    <message>
        <source>No scenario is kept as %1. Kept are: %2.</source>
        <translation>%1というシナリオは保存されていません。保存されているもの:%2。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>除く前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>除いた後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Efficiency lost</source>
        <translation>効率性の損失</translation>
    </message>
    <message>
        <source>Pairs cut</source>
        <translation>切れる組</translation>
    </message>
    <message>
        <source>Ties lost</source>
        <translation>失われる結びつき</translation>
    </message>
    <message>
        <source>No record passes these filters, so there is nothing to take out.</source>
        <translation>この条件に当てはまる記録がないので、除くものがありません。</translation>
    </message>
    <message>
        <source>what is taken out: actors (USA), frameworks (quad), kinds of tie (exercises, logistics), records</source>
        <translation>除くもの:国・機関(USA)、枠組み(quad)、結びつきの種類(exercises、logistics)、記録</translation>
    </message>
    <message>
        <source>an actor takes along the records in which it takes part, other than as an observer: what two of three agreed on falls with the third</source>
        <translation>国・機関とともに、それが当事者である記録も除く(オブザーバーを除く):三者の合意は一者が欠ければ失われる</translation>
    </message>
    <message>
        <source>take out what the store keeps under this name</source>
        <translation>ストアがこの名前で保存しているものを除く</translation>
    </message>
    <message>
        <source>which one more removal would hurt most: of actors or of frameworks</source>
        <translation>次に除くと最も痛手となるもの:actors(国・機関)またはframeworks(枠組み)</translation>
    </message>
    <message>
        <source>Take actors, frameworks, kinds of tie or records out of the network and compare it before and after.</source>
        <translation>国・機関、枠組み、結びつきの種類、記録をネットワークから除き、前後を比べます。</translation>
    </message>
    <message>
        <source>Figures %1 and %2 would both be written into “%3”. Give each an “out” of its own.</source>
        <translation>図 %1 と図 %2 が同じ「%3」に書き込まれます。それぞれに別の「out」を指定してください。</translation>
    </message>
    <message>
        <source>--crop %1 is no actor or framework of this data; %2.</source>
        <translation>--crop %1 は、このデータの国・機関でも枠組みでもありません。%2。</translation>
    </message>
    <message>
        <source>What was written before it stays, up to “%1”.</source>
        <translation>それより前に書き込まれたものは「%1」まで残っています。</translation>
    </message>
    <message>
        <source>The store keeps no view that could be drawn.</source>
        <translation>このストアには、描くことのできるビューが保存されていません。</translation>
    </message>
    <message>
        <source>%1 dpi in %2 times as many pixels are %3 dpi, and a figure has at most %4. Its scale is at most %5.</source>
        <translation>%1 dpi を %2 倍のピクセルにすると %3 dpi になりますが、図の上限は %4 dpi です。倍率は %5 までです。</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write to “%2”.</source>
        <translation>「%1」に書き込めませんでした。「%2」への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The table below the ladder names the rungs; --json has their definitions and the records behind each.
With --actor only these partners are shown, and of Japan or the United States the records that they take part in alone. A DATE is a day that exists (2016-08-24), a month (2016-08) or a year (2016), of which the last day is meant.</source>
        <translation>段階の名前は表の下にあります。定義と根拠の記録は--jsonで出力されます。
--actorを指定すると、その相手だけを示します(日本と米国については、それらが参加する記録だけで数えます)。DATEは実在する日(2016-08-24)、月(2016-08)または年(2016)で、月と年はその最後の日を指します。</translation>
    </message>
    <message>
        <source>the moment: agreements standing on this day (2016-08-24 when nothing is said)</source>
        <translation>時点：この日に結ばれている協定等（省くと2016-08-24）</translation>
    </message>
    <message>
        <source>Pairs tied by records of at most %1 parties</source>
        <translation>当事者%1以下の記録で結ばれる組</translation>
    </message>
    <message>
        <source>Of these, of weight %1 and more</source>
        <translation>うち重み%1以上</translation>
    </message>
    <message>
        <source>Weight lost</source>
        <translation>失われた重み</translation>
    </message>
    <message>
        <source>There is nothing left to take out.</source>
        <translation>取り除けるものは残っていません。</translation>
    </message>
    <message>
        <source>Give either --%1 or --no-%1, and that once.</source>
        <translation>--%1 か --no-%1 のどちらかを一度だけ指定してください。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 は値をとりません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n fault(s) in %1.</source>
        <translation>
            <numerusform>何も書き込まれていません：%1 に誤りが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n fault(s) in %1, the first %2 of them above.</source>
        <translation>
            <numerusform>何も書き込まれていません：%1 に誤りが %n 件あり、上に示したのは最初の %2 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists no figure.</source>
        <translation>%1 には図が一つもありません。</translation>
    </message>
    <message>
        <source>Name a chart after the word chart: %1.</source>
        <translation>chart の後にグラフの名前を指定してください：%1。</translation>
    </message>
    <message>
        <source>--of %1 is no actor of this data; %2.</source>
        <translation>--of %1という国・機関はこのデータにありません。%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: true or &quot;%1&quot;: false</source>
        <translation>&quot;%1&quot;: true または &quot;%1&quot;: false</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;800x600&quot; or &quot;%1&quot;: [800, 600]</source>
        <translation>&quot;%1&quot;: &quot;800x600&quot; または &quot;%1&quot;: [800, 600]</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 or &quot;%1&quot;: [%2, %2]</source>
        <translation>&quot;%1&quot;: %2 または &quot;%1&quot;: [%2, %2]</translation>
    </message>
    <message>
        <source>“%1” is missing; write %2.</source>
        <translation>「%1」がありません。%2 と書いてください。</translation>
    </message>
    <message>
        <source>%1 is no key of a figure%2.</source>
        <translation>%1 という図のキーはありません%2。</translation>
    </message>
    <message>
        <source>Give either “%1” or “no-%1”.</source>
        <translation>「%1」か「no-%1」のどちらかにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be the value of “%2”; write %3.</source>
        <translation>%1 は「%2」の値になりません。%3 と書いてください。</translation>
    </message>
    <message>
        <source>No view is kept as %1; the store keeps none.</source>
        <translation>%1 という名前のビューは保存されていません。ストアにビューはありません。</translation>
    </message>
    <message>
        <source>No view is kept as %1. Kept are: %2.</source>
        <translation>%1 という名前のビューは保存されていません。保存されているもの：%2。</translation>
    </message>
    <message>
        <source>%1 draws a view as it was kept; --%2 does not go with it.</source>
        <translation>%1 は保存されたビューをそのまま描くため、--%2 と一緒には使えません。</translation>
    </message>
    <message>
        <source>Give either --view or --each.</source>
        <translation>--view か --each のどちらかにしてください。</translation>
    </message>
    <message>
        <source>a view that the store keeps, with the places and labels that it has</source>
        <translation>ストアに保存されたビュー(配置とラベルはそのまま)</translation>
    </message>
    <message>
        <source>a figure for each year, half-year or month from --from to --to, or for each view that the store keeps; prints the names of the files</source>
        <translation>--from から --to までの年(year)・半年(half-year)・月(month)ごと、またはストアに保存されたビュー(view)ごとに 1 枚の図。ファイルの名前を出力</translation>
    </message>
    <message>
        <source>The kept figure shows a part of the map, which lies elsewhere on this layout; “%1” shows the whole map. --crop chooses a part, --view a map with its places.</source>
        <translation>保存された図は地図の一部を示しますが、この配置ではその部分が別の所にあるため、「%1」は地図全体を示します。--crop で部分を、--view で配置ごと保存された地図を選べます。</translation>
    </message>
    <message>
        <source>--width-mm and --height-mm need one another.</source>
        <translation>--width-mm と --height-mm は両方指定してください。</translation>
    </message>
    <message>
        <source>width on paper; with --height-mm</source>
        <translation>紙の上の幅。--height-mm とともに</translation>
    </message>
    <message>
        <source>with or without the legend (with)</source>
        <translation>凡例の有無(あり)</translation>
    </message>
    <message>
        <source>with or without the key of the discs&apos; sizes (with)</source>
        <translation>円の大きさの凡例の有無(あり)</translation>
    </message>
    <message>
        <source>with or without the line of credit (with)</source>
        <translation>クレジットの行の有無(あり)</translation>
    </message>
    <message>
        <source>--outlines is for .svg alone; “%1” is drawn without it.</source>
        <translation>--outlines は .svg だけのものです。「%1」はそれなしで描きます。</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>使えるもの：%1</translation>
    </message>
    <message>
        <source>plusone-cli search WORD finds the ids</source>
        <translation>IDは plusone-cli search 語 で探せます</translation>
    </message>
    <message>
        <source>%1 is no list of figures: it is a JSON array of objects, whose keys are the options of export or, with “chart”, of chart.</source>
        <translation>%1 は図の一覧ではありません。図の一覧は、export のオプション(「chart」のあるものは chart のオプション)をキーとするオブジェクトの JSON 配列です。</translation>
    </message>
    <message>
        <source>FILE is a JSON array of objects, or - for standard input. The keys of an object are the options of export without the hyphens, true or false where they take no value: [{&quot;out&quot;: &quot;2016.png&quot;, &quot;at&quot;: &quot;2016-08-24&quot;, &quot;crop&quot;: [&quot;AUS&quot;, &quot;JPN&quot;], &quot;legend&quot;: false}]. With the key &quot;chart&quot; an object is a chart, and its keys are the options of chart: {&quot;out&quot;: &quot;degree.pdf&quot;, &quot;chart&quot;: &quot;degree&quot;, &quot;of&quot;: [&quot;AUS&quot;, &quot;PHL&quot;]}. Files are made beside FILE, each by one figure, and named on standard output. Nothing is written if an entry is wrong; where a file cannot be written after all, as on a disk that is full, those before it stay.</source>
        <translation>FILE はオブジェクトの JSON 配列です(- は標準入力)。オブジェクトのキーは、ハイフンを除いた export のオプションで、値をとらないものは true か false です:[{&quot;out&quot;: &quot;2016.png&quot;, &quot;at&quot;: &quot;2016-08-24&quot;, &quot;crop&quot;: [&quot;AUS&quot;, &quot;JPN&quot;], &quot;legend&quot;: false}]。キー &quot;chart&quot; のあるオブジェクトはグラフで、キーは chart のオプションです:{&quot;out&quot;: &quot;degree.pdf&quot;, &quot;chart&quot;: &quot;degree&quot;, &quot;of&quot;: [&quot;AUS&quot;, &quot;PHL&quot;]}。ファイルは FILE と同じフォルダーに、図ごとに別々に作られ、その名前が標準出力に出ます。誤りのある項目が一つでもあれば何も書き込みません。ディスクの空きがないなど、後になって書き込めないファイルがあったときは、それより前のファイルは残ります。</translation>
    </message>
    <message>
        <source>it is no object, whose keys are the options of export or of chart.</source>
        <translation>キーがexportまたはchartのオプションであるオブジェクトではありません。</translation>
    </message>
    <message>
        <source>no paper behind the figure; over something dark with --theme dark</source>
        <translation>背景を透明にします。暗い背景に置くときは --theme dark と合わせます</translation>
    </message>
    <message>
        <source>--description is of one figure, and --each draws many, each in its own words.</source>
        <translation>--description は図一つのための文で、--each は多くの図をそれぞれの文とともに描きます。</translation>
    </message>
</context>
<context>
    <name>Discs</name>
    <message>
        <source>Discs cannot show “%1”. They can show: %2.</source>
        <translation>円で「%1」は表せません。表せるもの:%2。</translation>
    </message>
    <message>
        <source>“%1” says nothing about discs.</source>
        <translation>「%1」は円の設定ではありません。</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>EdgeList</name>
    <message>
        <source>more than three columns; it holds two ids and perhaps a weight</source>
        <translation>列が三つを超えています。1行はID二つと、必要なら重みです</translation>
    </message>
    <message>
        <source>%1 is no id; an id is an integer from 0 to 9223372036854775807</source>
        <translation>%1 はIDではありません。IDは0～9223372036854775807の整数です</translation>
    </message>
    <message>
        <source>%1 is no weight; a weight is a number from 0 up</source>
        <translation>%1 は重みではありません。重みは0以上の数です</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1行目：%2。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>“%1” is no number of degrees. Write it like 21.4 or -158.0.</source>
        <translation>「%1」は度数ではありません。21.4 や -158.0 のように書いてください。</translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation>緯度と経度は両方を入れるか、両方を空にしてください。</translation>
    </message>
    <message>
        <source>Choose a domain.</source>
        <translation>分野を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no domain. One of: %2.</source>
        <translation>「%1」という分野はありません。次のいずれか:%2。</translation>
    </message>
    <message>
        <source>New source, %1: %2</source>
        <translation>新しい出典の%1:%2</translation>
    </message>
    <message>
        <source>Edit exercise %1</source>
        <translation>訓練「%1」の編集</translation>
    </message>
    <message>
        <source>Add exercise %1</source>
        <translation>訓練「%1」の追加</translation>
    </message>
    <message>
        <source>There is a record “%1” already. Choose another id.</source>
        <translation>「%1」という記録はすでにあります。別の ID にしてください。</translation>
    </message>
    <message>
        <source>Delete exercise %1</source>
        <translation>訓練「%1」の削除</translation>
    </message>
    <message>
        <source>There is a source “%1” already, with another title, publisher, date or address. Give the id alone to cite it, or no id for a new source.</source>
        <translation>出典「%1」は、題名・発行元・日付・アドレスの異なるものが既にあります。引用するには id だけを、新しい資料には id を付けずに指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no id: lower-case letters, digits and hyphens, as in malabar-2016, up to %2 of them.</source>
        <translation>「%1」は id ではありません。malabar-2016 のように、英小文字・数字・ハイフンで %2 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Choose country or organisation.</source>
        <translation>国か機関かを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of actor. One of: %2.</source>
        <translation>「%1」は主体の種類ではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>種類を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of framework. One of: %2.</source>
        <translation>「%1」は枠組みの種類ではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>類型を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no type of agreement. One of: %2.</source>
        <translation>「%1」は協定・合意の類型ではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>レベルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no level. One of: %2.</source>
        <translation>「%1」はレベルではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>“%1” is no role. One of: %2.</source>
        <translation>「%1」は役割ではありません。次のいずれか：%2。</translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation>主体「%1」を追加</translation>
    </message>
    <message>
        <source>Add framework %1</source>
        <translation>枠組み「%1」を追加</translation>
    </message>
    <message>
        <source>Add agreement %1</source>
        <translation>協定・合意「%1」を追加</translation>
    </message>
    <message>
        <source>Add dialogue %1</source>
        <translation>対話「%1」を追加</translation>
    </message>
    <message>
        <source>Add source %1</source>
        <translation>出典「%1」を追加</translation>
    </message>
    <message>
        <source>Edit actor %1</source>
        <translation>主体「%1」を編集</translation>
    </message>
    <message>
        <source>Edit framework %1</source>
        <translation>枠組み「%1」を編集</translation>
    </message>
    <message>
        <source>Edit agreement %1</source>
        <translation>協定・合意「%1」を編集</translation>
    </message>
    <message>
        <source>Edit dialogue %1</source>
        <translation>対話「%1」を編集</translation>
    </message>
    <message>
        <source>Edit source %1</source>
        <translation>出典「%1」を編集</translation>
    </message>
    <message>
        <source>Delete actor %1</source>
        <translation>主体「%1」を削除</translation>
    </message>
    <message>
        <source>Delete framework %1</source>
        <translation>枠組み「%1」を削除</translation>
    </message>
    <message>
        <source>Delete agreement %1</source>
        <translation>協定・合意「%1」を削除</translation>
    </message>
    <message>
        <source>Delete dialogue %1</source>
        <translation>対話「%1」を削除</translation>
    </message>
    <message>
        <source>Delete source %1</source>
        <translation>出典「%1」を削除</translation>
    </message>
    <message>
        <source>The source “%1” has this address already. Cite that one.</source>
        <translation>出典「%1」がすでにこのアドレスを持っています。そちらを引用してください。</translation>
    </message>
    <message>
        <source>“%1” is no code: two to twelve capital letters and digits, as in JPN or ASEAN.</source>
        <translation>「%1」はコードではありません。JPN や ASEAN のように、大文字と数字を2～12字で書いてください。</translation>
    </message>
    <message>
        <source>The record “%1” is not there any more.</source>
        <translation>記録「%1」はもうありません。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>記録「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n record(s) name it (%2). Change or merge them first.</source>
        <translation>
            <numerusform>「%1」は削除できません。%n 件の記録が参照しています（%2）。先に変更するか統合してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>「%1」を「%2」に統合</translation>
    </message>
    <message>
        <source>“%1” names both %2 and %3 and would be left with one party. Change it first.</source>
        <translation>「%1」は %2 と %3 の両方を挙げており、統合すると当事者が一つになります。先に変更してください。</translation>
    </message>
    <message>
        <source>Choose two different records of one kind to merge.</source>
        <translation>統合するには、同じ種類の異なる記録を二つ選んでください。</translation>
    </message>
    <message>
        <source>Records of this kind cannot be merged.</source>
        <translation>この種類の記録は統合できません。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1”: a figure is written as .png, .svg or .pdf. Give one of these endings.</source>
        <translation>「%1」:図は .png、.svg、.pdf のいずれかで書き出します。</translation>
    </message>
    <message>
        <source>“%1”: a page of a PDF is at most %2 mm wide and high, and this one would be %3 × %4 mm. Give it fewer pixels or more of them an inch, or write a .png or .svg.</source>
        <translation>「%1」:PDFのページは縦横とも最大%2 mmですが、この図は%3 × %4 mmになります。ピクセル数を減らすか解像度(dpi)を上げるか、.pngまたは.svgで書き出してください。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の枠組み</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成国</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Seen active</source>
        <translation>活動の確認</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>List of participants complete</source>
        <translation>参加者の一覧が完全</translation>
    </message>
    <message>
        <source>Announced only</source>
        <translation>事前発表のみ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A figure is between 1 and 3000 mm wide and high.</source>
        <translation>図の幅と高さは 1~3000 mm です。</translation>
    </message>
    <message>
        <source>A figure of %1 × %2 px cannot be made: each side is between %3 and %4 px.</source>
        <translation>%1 × %2 px の図は作れません。各辺は %3〜%4 px です。</translation>
    </message>
    <message>
        <source>A figure&apos;s language is “en” or “ja”, not “%1”.</source>
        <translation>図の言語は「en」か「ja」です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A figure has no setting “%1”. Known are: %2.</source>
        <translation>図に「%1」という設定はありません。使えるもの:%2。</translation>
    </message>
    <message>
        <source>The setting “%1” of a figure cannot be %2.</source>
        <translation>図の設定「%1」を %2 にすることはできません。</translation>
    </message>
    <message>
        <source>No font on this computer can draw %1; an empty box stands in the place of each. Install a font that has it, or write it in other characters.</source>
        <translation>このコンピューターのどのフォントにも%1の字形がなく、空の四角で表されます。その文字を含むフォントをインストールするか、別の文字で書いてください。</translation>
    </message>
    <message>
        <source>The resolution is between %1 and %2 dpi, not %3.</source>
        <translation>解像度は %1~%2 dpi の範囲です(%3 は指定できません)。</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>the subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>the key of sizes</source>
        <translation>大きさの凡例</translation>
    </message>
    <message>
        <source>the scale of time</source>
        <translation>時間の目盛り</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Without room on this page: %1. A larger page or fewer parts make room.</source>
        <translation>このページに入らなかったもの：%1。ページを大きくするか、項目を減らすと入ります。</translation>
    </message>
    <message>
        <source>The numbered list of sources has no room on this page; the short line stands in its place. A larger page or fewer parts make room, or the list goes into a file beside the figure.</source>
        <translation>番号付きの出典一覧はこのページに入らないため、短い一行に替えました。ページを大きくするか項目を減らすと入ります。一覧を図の横のファイルに書き出すこともできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without room on the map: %1. A larger page or a part of the map makes room.</source>
        <translation>
            <numerusform>地図に入らなかった名前が%n件あります：%1。ページを大きくするか、地図の一部だけにすると入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for this page, so it ends in an ellipsis: %1. A larger page or fewer words make room.</source>
        <translation>このページには長すぎて「…」で終わっています：%1。ページを大きくするか、文を短くすると入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) shortened on the map: %1. A larger page or a part of the map makes room.</source>
        <translation>
            <numerusform>地図で短くした名前が%n件あります：%1。ページを大きくするか、地図の一部だけにすると入ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Plus One</source>
        <translation>Plus One について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Plus One %1&lt;/h3&gt;&lt;p&gt;A map of the “Japan-U.S. + 1” security frameworks.&lt;/p&gt;&lt;p&gt;Program: GNU General Public License, version 3 or later.&lt;br&gt;Shipped data: Creative Commons Attribution 4.0 (CC BY 4.0); every record names its sources.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Plus One %1&lt;/h3&gt;&lt;p&gt;「日米プラスワン」安全保障枠組みの地図。&lt;/p&gt;&lt;p&gt;プログラム:GNU 一般公衆利用許諾書 第3版以降。&lt;br&gt;同梱データ:クリエイティブ・コモンズ 表示 4.0(CC BY 4.0)。すべての記録に出典があります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On the map: arrow keys walk from actor to actor, Tab goes on through links, Enter selects, + and − zoom, 0 shows all. Ctrl with a click or Space takes one more, a drag with Shift all that lie inside it; Ctrl+Shift with an arrow moves the label.</source>
        <translation>地図の上では、矢印キーで国・機関の間を移動し、Tabで結び付きをたどり、Enterで選びます。+と−で拡大・縮小、0で全体を表示します。Ctrl+クリックまたはCtrl+Spaceで追加して選び、Shift+ドラッグで囲んだものをすべて選びます。Ctrl+Shift+矢印キーでラベルを動かします。</translation>
    </message>
    <message>
        <source>In a tour: N or Page Down goes on, B or Page Up goes back, Esc ends it. In a table: Shift with Enter sorts by the column that you are on, Ctrl+C copies what is chosen. In a chart: arrow keys walk, Enter shows the records. In “What if”: Delete puts back, Ctrl+Z undoes.</source>
        <translation>ツアー:N または Page Down で次へ、B または Page Up で前へ、Esc で終了。表:Shift+Enter で今いる列で並べ替え、Ctrl+C で選んだものをコピー。グラフ:矢印キーで移動、Enter で記録を表示。「もしも」:Delete で元に戻し、Ctrl+Z で取り消し。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>協定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>訓練 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation>
            <numerusform>対話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of risk reduction</source>
        <translation>
            <numerusform>リスク低減 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the table shows them all.</source>
        <translation>
            <numerusform>… ほか %n 件。表ですべて見られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>no records</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>what else it supports</source>
        <translation>ほかに裏付けるもの</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定・合意</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>リスク低減</translation>
    </message>
    <message numerus="yes">
        <source>%1, with the events of the %n month(s) before</source>
        <translation>
            <numerusform>%1、およびその前 %n か月の行事</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>In the lens: %1</source>
        <translation>レンズ内:%1</translation>
    </message>
    <message>
        <source>With more than six parties</source>
        <translation>7者以上</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>Click a country, a line or a framework on the map, or a row of the table, to read what it is and who says so.</source>
        <translation>地図の国・線・枠組みか、表の行をクリックすると、内容と出典が読めます。</translation>
    </message>
    <message>
        <source>Ctrl+F searches names, places, summaries and sources.</source>
        <translation>Ctrl+F で名前・場所・要約・出典を検索できます。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>供与側</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受領側</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>(list incomplete)</source>
        <translation>(一部のみ)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Announced beforehand: the sources are older than the event, and the list may be short.</source>
        <translation>事前発表:出典は行事より前のもので、一覧が不足している場合があります。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>not known; counted from signing</source>
        <translation>不明(署名から数える)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Seen active</source>
        <translation>活動の確認</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>still standing</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>裏付ける記録</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>In the lens</source>
        <translation>レンズ内</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Records in the lens</source>
        <translation>レンズ内の記録</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の枠組み</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成国</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>This record is not in the store.</source>
        <translation>この記録はストアにありません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest way</source>
        <translation>最短の経路</translation>
    </message>
    <message>
        <source>No tie that is drawn leads from one to the other.</source>
        <translation>描かれている結び付きでは互いにたどれません。</translation>
    </message>
    <message numerus="yes">
        <source>Shortest way (%n step(s))</source>
        <translation>
            <numerusform>最短の経路(%nステップ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest ties</source>
        <translation>強い結び付き</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新の記録</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n stand side by side.</source>
        <translation>
            <numerusform>並べて示すのは最初の%n件だけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records that name all of them (%n)</source>
        <translation>
            <numerusform>すべてが参加する記録(%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none in the lens.</source>
        <translation>レンズの中にはありません。</translation>
    </message>
    <message>
        <source>Members of all</source>
        <translation>共通の参加国・機関</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>そのほかの参加国・機関</translation>
    </message>
    <message>
        <source>Series of exercises and dialogues</source>
        <translation>訓練・対話のシリーズ</translation>
    </message>
    <message>
        <source>Countries and organisations</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>個別の行事</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>何が変わったか</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %n record(s)</source>
        <translation>
            <numerusform>%1 → %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+T begins a guided tour of the founding editorial&apos;s argument.</source>
        <translation>Ctrl+Tで、出発点となった社説の論旨をたどるガイドツアーが始まります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>entry %1 is neither an id nor an object</source>
        <translation>%1 番目は ID でもオブジェクトでもありません</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>%1 番目:%2</translation>
    </message>
    <message>
        <source>only “sourced” can be added</source>
        <translation>追加できるのは「sourced」だけです</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for it</source>
        <translation>「%1」は使える語ではありません</translation>
    </message>
    <message>
        <source>Field “%1”: %2.</source>
        <translation>項目「%1」:%2。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数が必要です</translation>
    </message>
    <message>
        <source>“lat” and “lon” are two numbers, or both null</source>
        <translation>「lat」と「lon」は二つの数か、両方 null です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>文字列のリストが必要です</translation>
    </message>
    <message>
        <source>Field “%1” is not known here. Known are: %2.</source>
        <translation>項目「%1」はここにはありません。使えるもの:%2。</translation>
    </message>
    <message>
        <source>entry %1 is no object</source>
        <translation>%1 番目はオブジェクトではありません</translation>
    </message>
    <message>
        <source>“exercise” or “dialogue” is expected</source>
        <translation>「exercise」か「dialogue」が必要です</translation>
    </message>
    <message>
        <source>“%1” names no record</source>
        <translation>「%1」は記録を指していません</translation>
    </message>
    <message>
        <source>There are no drafts of %1.</source>
        <translation>%1 の下書きはありません。</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>The line holds no JSON object.</source>
        <translation>行に JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at column %2.</source>
        <translation>行が JSON ではありません:%1(%2 桁目)。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません:%2。</translation>
    </message>
    <message>
        <source>The id “%1” stands on line %2 too.</source>
        <translation>ID「%1」は %2 行目にもあります。</translation>
    </message>
    <message>
        <source>The shipped data cannot be read: %1, line %2. %3</source>
        <translation>同梱データを読めません:%1、%2 行目。%3</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の枠組み</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初出</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成国</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>List of participants complete</source>
        <translation>参加者の一覧は完全</translation>
    </message>
    <message>
        <source>Announced only</source>
        <translation>発表のみ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>国・機関の追加</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>枠組みの追加</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>協定の追加</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>訓練の追加</translation>
    </message>
    <message>
        <source>New dialogue</source>
        <translation>対話の追加</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>出典の追加</translation>
    </message>
    <message>
        <source>Edit actor – %1</source>
        <translation>国・機関の編集 – %1</translation>
    </message>
    <message>
        <source>Edit framework – %1</source>
        <translation>枠組みの編集 – %1</translation>
    </message>
    <message>
        <source>Edit agreement – %1</source>
        <translation>協定の編集 – %1</translation>
    </message>
    <message>
        <source>Edit exercise – %1</source>
        <translation>訓練の編集 – %1</translation>
    </message>
    <message>
        <source>Edit dialogue – %1</source>
        <translation>対話の編集 – %1</translation>
    </message>
    <message>
        <source>Edit source – %1</source>
        <translation>出典の編集 – %1</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>国・機関の削除</translation>
    </message>
    <message>
        <source>Delete framework</source>
        <translation>枠組みの削除</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>協定の削除</translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation>訓練の削除</translation>
    </message>
    <message>
        <source>Delete dialogue</source>
        <translation>対話の削除</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>出典の削除</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Rungs</source>
        <translation>段階数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1(重み%2)</translation>
    </message>
    <message>
        <source>Highest level of trilateral dialogues</source>
        <translation>3者対話の最高レベル</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、%2時点</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>A dialogue, of any level, between exactly Japan and the partner has been held.</source>
        <translation>日本と相手の2者だけの対話が、レベルを問わず開かれたことがあります。</translation>
    </message>
    <message>
        <source>Partnership or declaration</source>
        <translation>パートナーシップ・宣言</translation>
    </message>
    <message>
        <source>A strategic partnership or a security declaration (statements and memoranda on defence cooperation too) stands between them.</source>
        <translation>両者の間に戦略的パートナーシップ、または安全保障宣言(防衛協力に関する声明や覚書を含む)があります。</translation>
    </message>
    <message>
        <source>2+2</source>
        <translation>2プラス2</translation>
    </message>
    <message>
        <source>A dialogue of the level “two plus two”, foreign and defence ministers together, between exactly Japan and the partner has been held.</source>
        <translation>日本と相手の2者だけで、「2プラス2」(外務・防衛閣僚)レベルの対話が開かれたことがあります。</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>情報保護</translation>
    </message>
    <message>
        <source>An agreement on the security of information stands between them.</source>
        <translation>両者の間に情報保護の協定があります。</translation>
    </message>
    <message>
        <source>Defence equipment</source>
        <translation>防衛装備</translation>
    </message>
    <message>
        <source>An agreement on defence equipment, or a transfer of it, stands between them.</source>
        <translation>両者の間に防衛装備の協定、または装備の移転があります。</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物品役務</translation>
    </message>
    <message>
        <source>An agreement on supplies and services (ACSA) stands between them.</source>
        <translation>両者の間に物品役務相互提供協定(ACSA)があります。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>円滑化・地位</translation>
    </message>
    <message>
        <source>An agreement on access or the status of forces stands between them.</source>
        <translation>両者の間に部隊の円滑な訪問や地位に関する協定があります。</translation>
    </message>
    <message>
        <source>Security assistance</source>
        <translation>能力強化支援</translation>
    </message>
    <message>
        <source>Security assistance (OSA) of which Japan is the provider and the partner the recipient stands.</source>
        <translation>日本が供与し相手が受ける安全保障能力強化支援(OSA)があります。</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>能力構築支援</translation>
    </message>
    <message>
        <source>Capacity building of which Japan is the provider and the partner the recipient stands.</source>
        <translation>日本が提供し相手が受ける能力構築支援があります。</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>条約</translation>
    </message>
    <message>
        <source>A mutual defence treaty stands between the U.S. and the partner.</source>
        <translation>米国と相手の間に相互防衛条約があります。</translation>
    </message>
    <message>
        <source>Trilateral dialogue</source>
        <translation>3者対話</translation>
    </message>
    <message>
        <source>A dialogue of exactly three, Japan, the U.S. and the partner, has been held; beside it stands the highest level so far.</source>
        <translation>日本、米国、相手の3者だけの対話が開かれたことがあります。その隣は、それまでの最高レベルです。</translation>
    </message>
    <message>
        <source>Trilateral exercise</source>
        <translation>3者訓練</translation>
    </message>
    <message>
        <source>An exercise of exactly three, Japan, the U.S. and the partner, has been held.</source>
        <translation>日本、米国、相手の3者だけの訓練が行われたことがあります。</translation>
    </message>
    <message>
        <source>Standing framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>A framework stands, “Japan-U.S. plus one” or minilateral, of which Japan, the U.S. and the partner are members.</source>
        <translation>日本、米国、相手がそろって加わる「日米+1」または少数国間の枠組みがあります。</translation>
    </message>
    <message>
        <source>“%1” is no weight of a rung: write a rung&apos;s name, “=” and a number from 0 to %2, as in japan-logistics=2.</source>
        <translation>「%1」は段階の重みとして読めません。段階の名前、「=」、0から%2までの数を書いてください。例:japan-logistics=2</translation>
    </message>
    <message>
        <source>With Japan</source>
        <translation>日本と</translation>
    </message>
    <message>
        <source>With the U.S.</source>
        <translation>米国と</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>3者で</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>An agreement holds its rung between each two of its parties while it stands: from its entry into force, else from its signing, else from when it is first seen, until it ends. One that follows another without a gap goes on holding it.</source>
        <translation>協定は、続いている間、当事者のどの2者の間でも段階を保ちます。発効から(不明なら署名から、それも不明なら出典に初めて現れた時から)終了までです。切れ目なく次の協定が続けば、段階も続きます。</translation>
    </message>
    <message>
        <source>A dialogue or an exercise holds its rung from when it was first held: once reached, it stays reached. Observers do not count, nor does an event whose list of participants is known to be incomplete.</source>
        <translation>対話と訓練は、初めて行われた時から段階を保ち、一度達すれば達したままです。オブザーバーは数えません。参加者の一覧が不完全と分かっているものも数えません。</translation>
    </message>
    <message>
        <source>A date that is known by its year or month alone counts from its first day.</source>
        <translation>年または月だけが分かっている日付は、その最初の日から数えます。</translation>
    </message>
    <message>
        <source>Risk reduction with China is left out: it is no step towards a framework. So are records that have no source yet.</source>
        <translation>中国とのリスク低減は含みません。枠組みに向かう段階ではないからです。出典のまだない記録も含みません。</translation>
    </message>
    <message>
        <source>An empty cell says that the data hold no such record, not that there is no such thing.</source>
        <translation>空のセルは、データにその記録がないことを示すもので、事実がないことを示すものではありません。</translation>
    </message>
    <message>
        <source>The score is the sum of the weights of the rungs reached; with every weight 1 it is their number. The ladder is this program&apos;s own reading, no published scale stands behind it.</source>
        <translation>得点は、達した段階の重みの合計です。重みがすべて1なら段階数と同じです。この段階表は本プログラム独自の整理で、公表された尺度に基づくものではありません。</translation>
    </message>
</context>
<context>
    <name>LadderHelp</name>
    <message>
        <source>How rungs are counted</source>
        <translation>段階の数え方</translation>
    </message>
    <message>
        <source>The rungs of the ladder</source>
        <translation>連携の段階</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>“%1” is not a part of a lens that can be read.</source>
        <translation>「%1」はレンズとして読めません。</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Countries and organisations</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Agreements by type</source>
        <translation>協定・合意の種別</translation>
    </message>
    <message>
        <source>Exercises by domain</source>
        <translation>訓練の分野</translation>
    </message>
    <message>
        <source>Dialogues by level</source>
        <translation>対話のレベル</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n month(s) before</source>
        <translation>
            <numerusform>%1 とその前 %n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1と%2の比較</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>協定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>訓練 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation>
            <numerusform>対話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of risk reduction</source>
        <translation>
            <numerusform>リスク低減 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>参加者 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>framework of %1</source>
        <translation>%1の枠組み</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>igraph could not measure this network.</source>
        <translation>igraphはこのネットワークを計測できませんでした。</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Countries and organisations that the map draws.</source>
        <translation>地図に描かれる国と国際機関。</translation>
    </message>
    <message>
        <source>Tied pairs</source>
        <translation>結びついた組</translation>
    </message>
    <message>
        <source>Pairs of actors between whom the map draws a link or an event of many parties that both take part in.</source>
        <translation>地図で線で結ばれる、または多数国の同じ行事に参加する二者の組。</translation>
    </message>
    <message>
        <source>Weight of all ties</source>
        <translation>結びつきの重みの合計</translation>
    </message>
    <message>
        <source>A record with k participants adds 1/(k−1) to each of their pairs, so a large exercise does not drown a trilateral.</source>
        <translation>参加者がkの記録は、その中の各組に1/(k−1)を加える。大きな訓練が三か国の枠組みを埋もれさせないため。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Tied pairs as a share of all pairs that could be; there is none below two actors.</source>
        <translation>ありうるすべての組のうち、結びついた組の割合。二者に満たないときは値がない。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>連結成分</translation>
    </message>
    <message>
        <source>Parts of the network that no tie joins to each other; 1: everyone can be reached from everyone.</source>
        <translation>互いに結びつきのない部分の数。1なら、誰からでも誰にでも届く。</translation>
    </message>
    <message>
        <source>Actors in the largest component</source>
        <translation>最大の連結成分の国・機関</translation>
    </message>
    <message>
        <source>How many actors the largest part that hangs together has.</source>
        <translation>つながった最大の部分に含まれる国・機関の数。</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Steps between the two actors that are furthest from each other, among pairs that a way links; ties count as one step whatever they weigh.</source>
        <translation>道のつながる組のうち、最も遠い二者の間の歩数。結びつきは重みによらず1歩と数える。</translation>
    </message>
    <message>
        <source>Mean path</source>
        <translation>平均経路長</translation>
    </message>
    <message>
        <source>Steps on the shortest way from one actor to another, the mean over all pairs that a way links.</source>
        <translation>二者の間の最短の歩数を、道のつながるすべての組で平均したもの。</translation>
    </message>
    <message>
        <source>Clustering, whole network</source>
        <translation>クラスター係数(全体)</translation>
    </message>
    <message>
        <source>Of all cases of two actors tied to the same third, the share in which the two are tied too (transitivity).</source>
        <translation>二者が同じ第三者と結びついている場合のうち、その二者も結びついている割合(推移性)。</translation>
    </message>
    <message>
        <source>Clustering, mean of actors</source>
        <translation>クラスター係数(平均)</translation>
    </message>
    <message>
        <source>The mean of the actors&apos; own clustering, over those with two partners or more.</source>
        <translation>相手が二つ以上ある国・機関のクラスター係数の平均。</translation>
    </message>
    <message>
        <source>Centralisation of degree</source>
        <translation>次数の集中度</translation>
    </message>
    <message>
        <source>How far one actor&apos;s number of partners stands out from all others&apos;: 0 where all are equal, 1 in a star with a single hub.</source>
        <translation>一者の相手の数がほかよりどれだけ抜きん出ているか。すべて等しければ0、中心が一つの星形なら1。</translation>
    </message>
    <message>
        <source>Centralisation of betweenness</source>
        <translation>媒介の集中度</translation>
    </message>
    <message>
        <source>How far one actor stands out as the go-between of the others: 0 where all are equal, 1 in a star with a single hub.</source>
        <translation>一者がほかの仲立ちとしてどれだけ抜きん出ているか。すべて等しければ0、中心が一つの星形なら1。</translation>
    </message>
    <message>
        <source>Centralisation of closeness</source>
        <translation>近接の集中度</translation>
    </message>
    <message>
        <source>How far one actor stands out as close to the others: 0 where all are equal, 1 in a star; there is none for a network in several parts.</source>
        <translation>一者がほかへの近さでどれだけ抜きん出ているか。すべて等しければ0、星形なら1。いくつかの部分に分かれたネットワークには値がない。</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Groups with more weight inside than chance would put there, found by the Leiden algorithm; the best of ten runs from fixed beginnings.</source>
        <translation>偶然より内側の重みが大きい集まり。ライデン法により、決まった初期値からの10回のうち最もよいもの。</translation>
    </message>
    <message>
        <source>Modularity of the communities</source>
        <translation>コミュニティのモジュラリティ</translation>
    </message>
    <message>
        <source>The share of weight inside the communities beyond what chance would put there; below about 0.3 the groups are weak.</source>
        <translation>コミュニティの内側にある重みの割合が偶然を上回る分。およそ0.3未満なら、分かれ方は弱い。</translation>
    </message>
    <message>
        <source>Highest k-core</source>
        <translation>最大のkコア</translation>
    </message>
    <message>
        <source>The largest k for which there is a group in which everyone is tied to k others of the group.</source>
        <translation>全員が集まりの中のk者と結びつくような集まりがある、最大のk。</translation>
    </message>
    <message>
        <source>Articulation actors</source>
        <translation>関節点</translation>
    </message>
    <message>
        <source>Actors without whom a part of the network would fall apart.</source>
        <translation>いなくなるとネットワークの一部がばらばらになる国・機関。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>Tied pairs without whose tie a part of the network would fall in two.</source>
        <translation>その結びつきがなくなるとネットワークの一部が二つに分かれる組。</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Partners: actors that this one is tied to.</source>
        <translation>相手の数:結びついている国・機関。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>The weight of all of the actor&apos;s ties; a record with k participants adds 1/(k−1) to each of its pairs.</source>
        <translation>その国・機関のすべての結びつきの重み。参加者がkの記録は各組に1/(k−1)を加える。</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>媒介中心性</translation>
    </message>
    <message>
        <source>How much the actor lies on the shortest ways between pairs of others, as a share of all pairs of others; there is none below three actors.</source>
        <translation>ほかの二者の間の最短の道の上にどれだけあるか。ほかのすべての組に対する割合。三者に満たないときは値がない。</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>固有ベクトル中心性</translation>
    </message>
    <message>
        <source>High for an actor with strong ties to actors who are high themselves; 1: the highest. There is none outside the largest component.</source>
        <translation>値の高い相手と強く結びつくほど高い。最高は1。最大の連結成分の外には値がない。</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>近接中心性</translation>
    </message>
    <message>
        <source>1 divided by the mean number of steps to those who can be reached; 1: tied to all of them. There is none for an actor without partners.</source>
        <translation>届く相手までの平均の歩数の逆数。1なら、そのすべてと結びついている。相手がなければ値がない。</translation>
    </message>
    <message>
        <source>Harmonic closeness</source>
        <translation>調和近接中心性</translation>
    </message>
    <message>
        <source>The mean of 1 divided by the steps to every other actor, 0 for those out of reach, so that parts of a network can be compared.</source>
        <translation>ほかのすべてまでの歩数の逆数の平均。届かない相手は0とするので、分かれた部分どうしも比べられる。</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>クラスター係数</translation>
    </message>
    <message>
        <source>The share of the pairs of the actor&apos;s partners that are tied too; there is none below two partners.</source>
        <translation>相手どうしの組のうち、互いに結びついている割合。相手が二つに満たないときは値がない。</translation>
    </message>
    <message>
        <source>k-core</source>
        <translation>kコア</translation>
    </message>
    <message>
        <source>The largest k for which the actor belongs to a group in which everyone is tied to k others of the group.</source>
        <translation>全員が集まりの中のk者と結びつくような集まりに属する、最大のk。</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>The number of the actor&apos;s group by the Leiden algorithm; 1: the largest.</source>
        <translation>ライデン法による集まりの番号。1が最大。</translation>
    </message>
    <message>
        <source>Articulation</source>
        <translation>関節点</translation>
    </message>
    <message>
        <source>1: without this actor a part of the network would fall apart; 0: it would not.</source>
        <translation>1:この国・機関がないとネットワークの一部がばらばらになる。0:ならない。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not a date. Write a year, a month or a day that exists: 2016, 2016-06 or 2016-06-10.</source>
        <translation>「%1」は日付ではありません。2016、2016-06、2016-06-10 のように、実在する年・月・日を書いてください。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>PDF を組み立てられませんでした。</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may read it.</source>
        <translation>「%1」を読み込めません。ファイルがあるか、読み取りの権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no PNG figure of Plus One, so it holds no view to open.</source>
        <translation>「%1」は Plus One の PNG の図ではないので、開けるビューがありません。</translation>
    </message>
</context>
<context>
    <name>PngWriter</name>
    <message>
        <source>There is not memory enough for this picture.</source>
        <translation>この画像を作るためのメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>“%1” cannot be as it was: it names what is not there any more (%2). Restore that first.</source>
        <translation>「%1」を元の状態に戻せません。参照先がもうありません(%2)。先にそちらを復元してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be as it was: it was part of “%2”, which is now inside it.</source>
        <translation>「%1」を元の状態に戻せません。上位だった「%2」が、今は「%1」の中にあります。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」の復元</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” has %2 characters; at most %3 are allowed. Shorten it.</source>
        <translation>「%1」は %2 文字あります。%3 文字までに縮めてください。</translation>
    </message>
    <message>
        <source>“%1” holds control characters. Remove them.</source>
        <translation>「%1」に制御文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>It is empty. Write something here.</source>
        <translation>空です。何か書いてください。</translation>
    </message>
    <message>
        <source>%1 is before %2. Put the earlier date first.</source>
        <translation>%1 は %2 より前です。早い日付を先にしてください。</translation>
    </message>
    <message>
        <source>The place lies outside the globe: latitude goes from −90 to 90, longitude from −180 to 180.</source>
        <translation>場所が地球の外です。緯度は −90~90、経度は −180~180 です。</translation>
    </message>
    <message>
        <source>“%1” is no country or organisation of this store.</source>
        <translation>「%1」という国・機関はこのストアにありません。</translation>
    </message>
    <message>
        <source>%1 is named twice. Keep one of the two.</source>
        <translation>%1 が二度あります。一つにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2” here.</source>
        <translation>ここで %1 を「%2」にはできません。</translation>
    </message>
    <message>
        <source>“%1” is no framework of this store.</source>
        <translation>「%1」という枠組みはこのストアにありません。</translation>
    </message>
    <message>
        <source>The series “%1” is not in the list of series.</source>
        <translation>シリーズ「%1」は一覧にありません。</translation>
    </message>
    <message>
        <source>“%1” is no source of this store.</source>
        <translation>「%1」という出典はこのストアにありません。</translation>
    </message>
    <message>
        <source>Hidden until someone adds a source.</source>
        <translation>出典が加わるまで表示されません。</translation>
    </message>
    <message>
        <source>Name at least one source.</source>
        <translation>出典を一つ以上挙げてください。</translation>
    </message>
    <message>
        <source>Probably the same event as “%1”.</source>
        <translation>「%1」と同じ行事のようです。</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>アドレス「%1」は長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https:// or http://.</source>
        <translation>「%1」はウェブのアドレスではありません。https:// か http:// で始めてください。</translation>
    </message>
    <message>
        <source>No date is known, so it stands at no moment. Add one when a source names it.</source>
        <translation>日付が不明なので、どの時点にも現れません。出典で分かったら加えてください。</translation>
    </message>
    <message>
        <source>Say when it began: a day, a month or a year.</source>
        <translation>いつ始まったか、年・月・日のいずれかで書いてください。</translation>
    </message>
    <message>
        <source>Say when it was held: a day, a month or a year.</source>
        <translation>いつ開かれたか、年・月・日のいずれかで書いてください。</translation>
    </message>
    <message>
        <source>Name at least two participants that do not only observe.</source>
        <translation>オブザーバー以外の参加者を 2 つ以上挙げてください。</translation>
    </message>
    <message>
        <source>“%1” holds a web address. Make it the address of a source.</source>
        <translation>「%1」にはウェブアドレスが含まれています。出典のアドレスとして入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a date and no name. Write it into a field for dates.</source>
        <translation>「%1」は名称ではなく日付です。日付の欄に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is Japanese. Write it into the field for the Japanese name, and an English name here.</source>
        <translation>「%1」は日本語です。日本語名の欄に入力し、ここには英語名を入力してください。</translation>
    </message>
    <message>
        <source>%1 joined or left in %2, when the framework itself did not stand.</source>
        <translation>%1 の加入または脱退(%2)は、枠組みそのものが存在しない時期です。</translation>
    </message>
    <message>
        <source>It is part of itself, by way of “%1”.</source>
        <translation>「%1」を通じて自分自身の一部になっています。</translation>
    </message>
    <message>
        <source>“%1” is no record of this store.</source>
        <translation>「%1」という記録はこのストアにありません。</translation>
    </message>
    <message>
        <source>Probably the same agreement as “%1”.</source>
        <translation>「%1」と同じ取り決めのようです。</translation>
    </message>
    <message>
        <source>“%1” begins as a formula of a spreadsheet does. Write it without the “=”.</source>
        <translation>「%1」は表計算の数式のように始まっています。「=」を付けずに書いてください。</translation>
    </message>
    <message>
        <source>Probably the same actor as “%1”.</source>
        <translation>「%1」と同じアクターのようです。</translation>
    </message>
    <message>
        <source>Probably the same framework as “%1”.</source>
        <translation>「%1」と同じ枠組みのようです。</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3. Check it.</source>
        <translation>%1 は %2〜%3 年の範囲外です。確かめてください。</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A scenario that is kept cannot be read.</source>
        <translation>保存されたシナリオを読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be taken out.</source>
        <translation>「%1」は除くことのできるものではありません。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is in use by another program at this moment. Try again when it has finished.</source>
        <translation>「%1」は別のプログラムが使っています。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make the file and its folder writable, or save a copy elsewhere.</source>
        <translation>「%1」に書き込めません。ファイルとフォルダーを書き込み可能にするか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>「%1」を開けません。フォルダーがあり、読み書きできるか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or no store of Plus One. Open a backup of it.</source>
        <translation>「%1」は壊れているか、Plus One のストアではありません。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>The change does not fit what “%1” holds: another record refers to what it removes, or it refers to one that is not there. Nothing was changed.</source>
        <translation>この変更は「%1」の内容と合いません。削除するものを別の記録が参照しているか、ないものを参照しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>“%1” refused an operation. Nothing was changed.</source>
        <translation>「%1」で操作に失敗しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The folder “%1” for your store cannot be made. Name a file of your own instead.</source>
        <translation>ストアのフォルダー「%1」を作れません。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no store of Plus One. Choose a file that Plus One has made (*.plusone).</source>
        <translation>「%1」は Plus One のストアではありません。Plus One が作ったファイル(*.plusone)を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut off: %2 bytes are there of %3. Open a backup or fetch the file again.</source>
        <translation>「%1」は途中で切れています(%3 バイト中 %2 バイト)。バックアップを開くか、取り直してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new store there.</source>
        <translation>ファイル「%1」はありません。名前を確かめるか、新しいストアを作ってください。</translation>
    </message>
    <message>
        <source>“%1” is no file but a folder or a device.</source>
        <translation>「%1」はファイルではなく、フォルダーか装置です。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読めません:%2。</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Open it for reading, or save a copy elsewhere.</source>
        <translation>「%1」かそのフォルダーは読み取り専用です。読み取り用に開くか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Plus One (form %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>「%1」は新しい版の Plus One で書かれています(形式 %2、この版は %3 まで)。新しい版を入れて開いてください。</translation>
    </message>
    <message>
        <source>“%1” has an older form. Open it once for writing; it is brought up to date after a backup.</source>
        <translation>「%1」は古い形式です。一度書き込み用に開くと、バックアップのうえ更新されます。</translation>
    </message>
    <message>
        <source>There is a record “%1” already.</source>
        <translation>「%1」という記録はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy and change that.</source>
        <translation>「%1」は読み取り専用で開いています。コピーを保存して、そちらを変更してください。</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name.</source>
        <translation>「%1」はすでにあるので、そのまま残します。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check its folder.</source>
        <translation>「%1」を作れません。フォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Nothing was changed. Make room and try again.</source>
        <translation>「%1」に書き込めませんでした。ディスクがいっぱいです。何も変更されていません。空きを作ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: its disk or folder failed. Nothing was changed. Check them, then try again.</source>
        <translation>「%1」を読み書きできませんでした。ディスクまたはフォルダーに障害があります。何も変更されていません。確認してからもう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought to the new form: records in it refer to ones that are not there. It is left as it was.</source>
        <translation>「%1」を新しい形式にできません。存在しない記録を参照する記録があります。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>“%1” was changed or removed by someone else since it was read. Nothing was written.</source>
        <translation>「%1」は読み込んだ後に他の人が変更または削除しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its record “%2” holds “%3”, which is nothing that this version knows. Open a backup of it.</source>
        <translation>「%1」は壊れています。記録「%2」に、このバージョンの知らない「%3」があります。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it cannot be read or contradict each other. Open a backup of it.</source>
        <translation>「%1」は壊れています。読めない部分、または食い違う部分があります。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check that its folder can be written and has room.</source>
        <translation>コピー「%1」を書き込めませんでした。フォルダーに書き込めるか、空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>Nothing was ever changed here; there is no earlier version to go back to.</source>
        <translation>まだ何も変更されていないため、戻せる以前の版はありません。</translation>
    </message>
    <message>
        <source>There is no version %1; the newest is %2.</source>
        <translation>版 %1 はありません。最新は版 %2 です。</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced since it was opened, so nothing can be written into it. Save a copy and go on with that.</source>
        <translation>「%1」は開いた後に移動、削除、または置き換えられたため、書き込めません。コピーを保存し、それで続けてください。</translation>
    </message>
</context>
<context>
    <name>StoreFiles</name>
    <message>
        <source>“%1” cannot be written. Choose another folder or make room.</source>
        <translation>「%1」に書き込めません。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>“%1” is the store that is open, and is left as it is. Choose another name.</source>
        <translation>「%1」は今開いているストアなので、そのまま残します。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program, or was left in the middle of it. Choose another name.</source>
        <translation>「%1」は別のプログラムが書き込んでいるか、書き込みの途中で残されたものです。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>StrandSample</name>
    <message>
        <source>Agreement</source>
        <translation>協定・合意</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>リスク低減</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>There is no theme “%1”. One of: %2.</source>
        <translation>「%1」という配色はありません。次のいずれか:%2。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>%n 件の記録を取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません。</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>出典の題名</translation>
    </message>
    <message>
        <source>Publisher of the source</source>
        <translation>出典の発行者</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>出典の日付</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>出典のアドレス</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>%1 行目:引用符が開いたまま閉じられていません。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the table as CSV in UTF-8 and try again.</source>
        <translation>UTF-8 のテキストではありません。表を UTF-8 の CSV として保存し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but the first row names only %3 columns.</source>
        <translation>%1 行目にはセルが %2 個ありますが、先頭の行にある列は %3 個だけです。</translation>
    </message>
    <message>
        <source>There is no table here. Its first row names the columns, each further row is one record.</source>
        <translation>ここに表がありません。先頭の行に列の名前、続く各行に一件の記録を書きます。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>it has to stand in English (“en”) or in Japanese (“ja”)</source>
        <translation>英語（「en」）か日本語（「ja」）の文が必要です</translation>
    </message>
    <message>
        <source>“%1” names no record; “ties/tpp-2016” would</source>
        <translation>「%1」は記録を指していません。「ties/tpp-2016」のように書きます</translation>
    </message>
    <message>
        <source>Step %1 of the tour: %2</source>
        <translation>ツアーの第%1段階：%2</translation>
    </message>
    <message>
        <source>This is no tour: it is no JSON object.</source>
        <translation>ツアーではありません。JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>a tour has one step at least</source>
        <translation>ツアーには少なくとも一つの段階が必要です</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>「%1」という記録はありません。</translation>
    </message>
    <message>
        <source>“%1” has no source yet.</source>
        <translation>「%1」にはまだ出典がありません。</translation>
    </message>
    <message>
        <source>Its view does not show “%1”.</source>
        <translation>「%1」はこの段階の表示に入っていません。</translation>
    </message>
    <message>
        <source>The tour that ships with the program is missing.</source>
        <translation>同梱のツアーが見つかりません。</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>This view cannot be read: it is no JSON object.</source>
        <translation>この表示は読み込めません。JSONオブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>Japan-U.S. plus one</source>
        <translation>日米プラスワン</translation>
    </message>
    <message>
        <source>Minilateral</source>
        <translation>少数国間</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>二国間</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>Mutual defence treaty</source>
        <translation>相互防衛条約</translation>
    </message>
    <message>
        <source>Security declaration</source>
        <translation>安全保障宣言</translation>
    </message>
    <message>
        <source>Defence guidelines</source>
        <translation>防衛協力指針</translation>
    </message>
    <message>
        <source>Logistics (ACSA)</source>
        <translation>物品役務相互提供(ACSA)</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>情報保護</translation>
    </message>
    <message>
        <source>Access and status of forces</source>
        <translation>円滑化・地位協定</translation>
    </message>
    <message>
        <source>Defence equipment</source>
        <translation>防衛装備</translation>
    </message>
    <message>
        <source>Security assistance</source>
        <translation>安全保障能力強化支援(OSA)</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>能力構築支援</translation>
    </message>
    <message>
        <source>Standing consultation</source>
        <translation>常設の協議</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>通商</translation>
    </message>
    <message>
        <source>Strategic partnership</source>
        <translation>戦略的パートナーシップ</translation>
    </message>
    <message>
        <source>Coast guard</source>
        <translation>海上保安</translation>
    </message>
    <message>
        <source>Diplomatic relations</source>
        <translation>外交関係</translation>
    </message>
    <message>
        <source>Maritime</source>
        <translation>海上</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>陸上</translation>
    </message>
    <message>
        <source>Amphibious</source>
        <translation>水陸両用</translation>
    </message>
    <message>
        <source>Missile defence</source>
        <translation>ミサイル防衛</translation>
    </message>
    <message>
        <source>Disaster relief (HADR)</source>
        <translation>災害救援(HADR)</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>サイバー</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>指揮所</translation>
    </message>
    <message>
        <source>Multi-domain</source>
        <translation>多領域</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>首脳</translation>
    </message>
    <message>
        <source>Foreign ministers</source>
        <translation>外相</translation>
    </message>
    <message>
        <source>Defence ministers</source>
        <translation>防衛相</translation>
    </message>
    <message>
        <source>Two plus two</source>
        <translation>2プラス2</translation>
    </message>
    <message>
        <source>Trade ministers</source>
        <translation>通商担当相</translation>
    </message>
    <message>
        <source>Senior officials</source>
        <translation>高級実務者</translation>
    </message>
    <message>
        <source>Chiefs of defence</source>
        <translation>制服組トップ</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>実務者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>供与側</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受領側</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>出典あり</translation>
    </message>
    <message>
        <source>From recall, no source yet</source>
        <translation>記憶による(出典なし)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>一部確認</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定・合意</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定・合意</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the actors that stay is cut off from those it was connected with.</source>
        <translation>残る国・機関のうち、つながっていた相手から切り離されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 actor(s) that stay are cut off: %2.</source>
        <translation>
            <numerusform>残る%1の国・機関のうち%nが切り離されます:%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair of those who stay loses its direct tie or every way to one another.</source>
        <translation>残る国・機関の組で、直接の結びつきや互いに至る道を失うものはありません。</translation>
    </message>
    <message>
        <source>Global efficiency among those who stay is %1 as before.</source>
        <translation>残る国・機関の間の大域効率性は%1のまま変わりません。</translation>
    </message>
    <message>
        <source>Global efficiency among those who stay falls from %1 to %2 (by %3 %).</source>
        <translation>残る国・機関の間の大域効率性は%1から%2に下がります(%3 %減)。</translation>
    </message>
    <message>
        <source>Nothing is taken out yet.</source>
        <translation>まだ何も除いていません。</translation>
    </message>
    <message>
        <source>Taken out: %1, with the records in which its actors take part.</source>
        <translation>除いたもの:%1(当事者である記録とも)。</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>除いたもの:%1。</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>The actors that the map draws, less those taken out.</source>
        <translation>地図に描かれる国・機関から、除いたものを引いた数です。</translation>
    </message>
    <message>
        <source>Pairs tied directly</source>
        <translation>直接結びつく組</translation>
    </message>
    <message>
        <source>Pairs of actors with a link, or an event of many parties, that the map draws.</source>
        <translation>地図に描かれる線、または多数が参加する行事で結ばれる国・機関の組です。</translation>
    </message>
    <message>
        <source>Pairs tied directly, of those who stay</source>
        <translation>残る国・機関で直接結びつく組</translation>
    </message>
    <message>
        <source>The same, counted over the actors that stay: what is less here is lost by the removal and not by there being fewer actors.</source>
        <translation>同じものを、残る国・機関の間だけで数えます。ここで減る分は、国・機関の数が減ったためではなく、除いたために失われるものです。</translation>
    </message>
    <message>
        <source>Pairs connected by some way</source>
        <translation>何らかの道でつながる組</translation>
    </message>
    <message>
        <source>Pairs of actors between which ties lead, whoever stands between them.</source>
        <translation>間に誰がいても、結びつきをたどって至ることのできる国・機関の組です。</translation>
    </message>
    <message>
        <source>Pairs connected, of those who stay</source>
        <translation>残る国・機関でつながる組</translation>
    </message>
    <message>
        <source>The same, counted over the actors that stay. Before, the ways may lead over who is taken out.</source>
        <translation>同じものを、残る国・機関の間だけで数えます。除く前の道は、除かれるものを通ってもかまいません。</translation>
    </message>
    <message>
        <source>Global efficiency</source>
        <translation>大域効率性</translation>
    </message>
    <message>
        <source>The mean over all pairs of 1 / the steps of their shortest way, 0 where there is none; ties all count the same. 1: everyone is tied to everyone. Latora and Marchiori 2001, Physical Review Letters 87. Undefined of fewer than two actors.</source>
        <translation>すべての組についての「1÷最短の道の歩数」の平均です(道がなければ0、結びつきの重みは区別しません)。全員が互いに結びついていれば1。Latora・Marchiori 2001, Physical Review Letters 87。国・機関が2未満なら定義されません。</translation>
    </message>
    <message>
        <source>Global efficiency among those who stay</source>
        <translation>残る国・機関の間の大域効率性</translation>
    </message>
    <message>
        <source>The same over the pairs of the actors that stay. Before, the ways may lead over who is taken out, so that a fall is no mere effect of there being fewer actors. Undefined of fewer than two actors.</source>
        <translation>同じものを、残る国・機関の組について計算します。除く前の道は除かれるものを通ってもよいので、低下は単に国・機関の数が減ったためではありません。国・機関が2未満なら定義されません。</translation>
    </message>
    <message>
        <source>Algebraic connectivity</source>
        <translation>代数的連結度</translation>
    </message>
    <message>
        <source>The second smallest eigenvalue of the network&apos;s Laplacian, ties unweighted: 0 where it is in several parts, the greater the harder it is to cut. Fiedler 1973, Czechoslovak Mathematical Journal 23. Undefined of fewer than two actors.</source>
        <translation>ネットワークのラプラシアン行列(重みなし)の2番目に小さい固有値です。いくつかの部分に分かれていれば0、大きいほど切り離しにくいことを表します。Fiedler 1973, Czechoslovak Mathematical Journal 23。国・機関が2未満なら定義されません。</translation>
    </message>
    <message>
        <source>The lens shows no actor, so there is nothing to take out.</source>
        <translation>レンズには国・機関が一つもないので、除くものがありません。</translation>
    </message>
    <message>
        <source>Nothing is left of the network.</source>
        <translation>ネットワークには何も残りません。</translation>
    </message>
    <message>
        <source>One actor alone has no efficiency.</source>
        <translation>国・機関が一つだけでは、効率性は定義されません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>除く前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>除いた後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Efficiency lost</source>
        <translation>効率性の損失</translation>
    </message>
    <message>
        <source>Pairs cut</source>
        <translation>切れる組</translation>
    </message>
    <message>
        <source>Ties lost</source>
        <translation>失われる結びつき</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 Undefined of fewer than three actors. %2.</source>
        <translation>%1 三者に満たない場合は定義されない。%2。</translation>
    </message>
    <message>
        <source>No pair loses its last tie: others hold them together. All ties weigh %1 instead of %2.</source>
        <translation>最後の結びつきを失う組はなく、ほかの記録がつないでいます。全ての結びつきの重みは%2から%1になります。</translation>
    </message>
    <message>
        <source>Nothing changes: what the lens shows does not hold it.</source>
        <translation>何も変わりません。レンズに映るものの中に含まれていないためです。</translation>
    </message>
    <message>
        <source>Ranked by what the network loses in global efficiency among those who stay, then by the pairs of them that no way connects any more, then by the ties lost, then by the weight that all ties lose.</source>
        <translation>残る者の間で失われる全体効率、次にどの道でもつながらなくなる組、次に失われる結びつき、次に失われる重みの順に並べています。</translation>
    </message>
    <message>
        <source>Weight lost</source>
        <translation>失われた重み</translation>
    </message>
    <message numerus="yes">
        <source>Of the pairs of those who stay, %n lose(s) the direct tie and %1 every way to one another.</source>
        <translation>
            <numerusform>残る国・機関の組のうち、%n組が直接の結びつきを、%1組が互いに至るすべての道を失います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or make room.</source>
        <translation>「%1」に書き込めませんでした:%2。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A map of the “Japan-U.S. + 1” security frameworks.</source>
        <translation>「日米プラスワン」安全保障枠組みの地図。</translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation>開くストア。</translation>
    </message>
    <message>
        <source>Print how many milliseconds after its beginning the program has come how far, until the map is painted, and end.</source>
        <translation>起動から地図が描かれるまでの各段階の経過時間をミリ秒で表示して終了します。</translation>
    </message>
</context>
<context>
    <name>plusone::ActorFields</name>
    <message>
        <source>&amp;Code *</source>
        <translation>コード(&amp;C)*</translation>
    </message>
    <message>
        <source>A country&apos;s three letters by ISO 3166 (JPN), an organisation&apos;s own (ASEAN)</source>
        <translation>国は ISO 3166 の三文字(JPN)、機関はその略号(ASEAN)</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>種類(&amp;K)*</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N)*</translation>
    </message>
    <message>
        <source>Na&amp;me in Japanese</source>
        <translation>日本語名(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>略称(&amp;H)</translation>
    </message>
    <message>
        <source>For the map, where there is little room</source>
        <translation>場所の少ない地図で使います</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>Records name the actor by it: it stays</source>
        <translation>記録はこのコードで国・機関を指すため、変えられません</translation>
    </message>
</context>
<context>
    <name>plusone::ActorsField</name>
    <message>
        <source>Add: a name in English or Japanese, or a code; several with commas</source>
        <translation>追加:英語・日本語の国名かコード。複数はコンマで</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>plusone::AttendanceField</name>
    <message>
        <source>The list of participants is &amp;complete</source>
        <translation>参加者の一覧は完全(&amp;C)</translation>
    </message>
    <message>
        <source>Anno&amp;unced only: the sources are older than the exercise</source>
        <translation>発表のみ:出典は訓練より前(&amp;U)</translation>
    </message>
    <message>
        <source>Anno&amp;unced only: the sources are older than the meeting</source>
        <translation>発表のみ:出典は会合より前(&amp;U)</translation>
    </message>
</context>
<context>
    <name>plusone::BesideButton</name>
    <message>
        <source>&amp;Description (.txt)</source>
        <translation>説明文(.txt)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Records as a table (.csv)</source>
        <translation>記録の表(.csv)(&amp;R)</translation>
    </message>
    <message>
        <source>Sources for &amp;BibTeX (.bib)</source>
        <translation>BibTeX 用の出典(.bib)(&amp;B)</translation>
    </message>
    <message>
        <source>Sources for &amp;citation managers (.csl.json)</source>
        <translation>文献管理ソフト用の出典(.csl.json)(&amp;C)</translation>
    </message>
    <message>
        <source>Files that are written beside the figure, under its name</source>
        <translation>図と同じ名前で隣に書き出すファイル</translation>
    </message>
    <message>
        <source>&amp;Also write</source>
        <translation>併せて書き出す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Also write (%1)</source>
        <translation>併せて書き出す(%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Numbers as a table (.csv)</source>
        <translation>数値の表(.csv)(&amp;N)</translation>
    </message>
</context>
<context>
    <name>plusone::BulkDialog</name>
    <message>
        <source>Import a table</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take the rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>表計算ソフトでコピーした行を取り込みます (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Open CSV…</source>
        <translation>CSV を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>The rows are:</source>
        <translation>行の種類:</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>表の行番号</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>skip them</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>update what is there</source>
        <translation>すでにある記録を更新する</translation>
    </message>
    <message>
        <source>add them all the same</source>
        <translation>それでも加える</translation>
    </message>
    <message>
        <source>For all rows; a single row is decided in its first cell. An update takes the cells that are filled in, and adds sources to those that are there.</source>
        <translation>すべての行に当てはまります。一行だけ変えるには最初のセルで選びます。更新では記入されたセルを取り、出典はすでにあるものに加えます。</translation>
    </message>
    <message>
        <source>Rows that are there &amp;already:</source>
        <translation>すでにある行(&amp;A):</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>次の問題(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>表を開く</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may read it.</source>
        <translation>「%1」を読み込めません。ファイルがあるか、読み取りの権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」:%2</translation>
    </message>
    <message>
        <source>You changed cells of this table. Let it go?</source>
        <translation>この表のセルを変更しています。破棄しますか。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet, the first with the names of the columns, and paste them here (Ctrl+V); or open a CSV file.

Columns: %1.

Several names stand in one cell with semicolons: Japan; USA (host). Dates may be 2016, June 2016 or 10 Jun 2016.</source>
        <translation>表計算ソフトで、列の名前を書いた先頭の行とともに行をコピーし、ここに貼り付けてください (Ctrl+V)。CSV ファイルを開くこともできます。

列:%1。

一つのセルに複数の名前を書くときはセミコロンで区切ります:日本; 米国 (host)。日付は 2016、2016年6月、2016年6月10日 のように書けます。</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(使わない)</translation>
    </message>
    <message>
        <source>The column “%1” &amp;means:</source>
        <translation>列「%1」の意味(&amp;M):</translation>
    </message>
    <message>
        <source>The column &amp;means:</source>
        <translation>列の意味(&amp;M):</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>列「%1」の意味</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln 行を確認しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>更新 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>既存 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>問題あり %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行を取り込む(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln row(s). Undo takes them back in one step.</source>
        <translation>
            <numerusform>%Ln 行を取り込みました。元に戻すと一度にすべて取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next row with a problem (F8)</source>
        <translation>次の問題のある行へ(F8)</translation>
    </message>
</context>
<context>
    <name>plusone::BulkModel</name>
    <message>
        <source>line %1 of this table</source>
        <translation>この表の %1 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>すでにあります:%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New, though probably there</source>
        <translation>新規(すでにある可能性)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skip: there already</source>
        <translation>飛ばす:既存</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>%1
(left out)</source>
        <translation>%1
(使わない)</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>plusone::CellsView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>plusone::ChartCursor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>plusone::ChartTable</name>
    <message>
        <source>Numbers: %1</source>
        <translation>数値:%1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>plusone::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>plusone::ChartsPanel</name>
    <message>
        <source>&amp;Figure…</source>
        <translation>図(&amp;F)…</translation>
    </message>
    <message>
        <source>Export this chart as a figure</source>
        <translation>このグラフを図として書き出す</translation>
    </message>
    <message>
        <source>Records a year, by kind</source>
        <translation>年ごとの記録(種類別)</translation>
    </message>
    <message>
        <source>Records a year, by framework</source>
        <translation>年ごとの記録(枠組み別)</translation>
    </message>
    <message>
        <source>Exercises by domain</source>
        <translation>分野別の共同訓練</translation>
    </message>
    <message>
        <source>Participation by actor</source>
        <translation>国・機関別の参加</translation>
    </message>
    <message>
        <source>Participation by actor and year</source>
        <translation>国・機関別、年別の参加</translation>
    </message>
    <message>
        <source>Level of dialogue</source>
        <translation>対話・会談の格</translation>
    </message>
    <message>
        <source>Density over time</source>
        <translation>密度の推移</translation>
    </message>
    <message>
        <source>Ties without the U.S.</source>
        <translation>米国を含まない結びつき</translation>
    </message>
    <message>
        <source>Partners of actors (degree)</source>
        <translation>国・機関の相手の数(次数)</translation>
    </message>
    <message>
        <source>Go-betweens (betweenness)</source>
        <translation>仲介役(媒介中心性)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>Show the numbers as a table, to be read and copied</source>
        <translation>数値を表にして読む・コピーする</translation>
    </message>
    <message>
        <source>No record of the lens can be counted here. Take a filter off.</source>
        <translation>この条件で数えられる記録はありません。絞り込みを外してください。</translation>
    </message>
    <message>
        <source>A click selects the records behind it; so do the arrow keys and Return.</source>
        <translation>クリックすると、もとになった記録が選ばれます。矢印キーとEnterキーでも選べます。</translation>
    </message>
</context>
<context>
    <name>plusone::ChoiceEdit</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all (Down)</source>
        <translation>すべて表示(↓)</translation>
    </message>
</context>
<context>
    <name>plusone::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>列を左へ移す(&amp;L)</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>列を右へ移す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All columns as at first</source>
        <translation>すべての列を初めの並びに(&amp;A)</translation>
    </message>
</context>
<context>
    <name>plusone::ConflictDialog</name>
    <message>
        <source>Changed by someone else</source>
        <translation>他の人による変更</translation>
    </message>
    <message>
        <source>&amp;Save the choice</source>
        <translation>選んだ内容を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>Someone else changed “%1” while you were typing. Whose is to stand? What only one of you changed is chosen already.</source>
        <translation>入力している間に、他の人が「%1」を変更しました。どちらを残しますか。一方だけが変えた項目は、すでに選んであります。</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>変更前:</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>自分:</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1、自分:%2</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>相手:</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1、相手:%2</translation>
    </message>
</context>
<context>
    <name>plusone::DateField</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>カレンダーで日を選ぶ</translation>
    </message>
    <message>
        <source>%1, month and day not known</source>
        <translation>%1(月日不明)</translation>
    </message>
    <message>
        <source>%1, day not known</source>
        <translation>%1(日不明)</translation>
    </message>
    <message>
        <source>2016, 2016-06 or 10 Jun 2016</source>
        <translation>2016、2016-06、2016年6月10日など</translation>
    </message>
</context>
<context>
    <name>plusone::DialogueFields</name>
    <message>
        <source>Se&amp;ries *</source>
        <translation>シリーズ(&amp;R)*</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N)*</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日付(&amp;D)*</translation>
    </message>
    <message>
        <source>As precise as the source: a year, a month or a day</source>
        <translation>出典の精度のまま、年・月・日で</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Level *</source>
        <translation>レベル(&amp;L)*</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>枠組み(&amp;F)</translation>
    </message>
    <message>
        <source>Partic&amp;ipants *</source>
        <translation>参加者(&amp;I)*</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>成果(&amp;O)</translation>
    </message>
    <message>
        <source>What was signed, launched or agreed</source>
        <translation>署名・発足・合意されたもの</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>新しいシリーズ</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Replace the participants, place, level and framework in the form?</source>
        <translation>フォームの参加者・場所・レベル・枠組みを置き換えますか。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>plusone::Docks</name>
    <message>
        <source>Pa&amp;nels</source>
        <translation>パネル(&amp;N)</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>連携の段階</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
</context>
<context>
    <name>plusone::Document</name>
    <message>
        <source>“%1” has changed meanwhile. Look at it as it stands, then make the change anew.</source>
        <translation>「%1」はその間に変わりました。今の内容を見てから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>A large edit is being written. Wait until it is done, then try again.</source>
        <translation>大きな変更を書き込んでいます。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no edit to undo.</source>
        <translation>元に戻す変更がありません。</translation>
    </message>
    <message>
        <source>There is no edit to redo.</source>
        <translation>やり直す変更がありません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す:%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す:%1</translation>
    </message>
</context>
<context>
    <name>plusone::DraftsBar</name>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not saved when the program ended: “%1”.</source>
        <translation>プログラムの終了時に保存されていませんでした:「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more.</source>
        <translation>
            <numerusform>%1ほかに %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>続ける:%1</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>破棄:%1</translation>
    </message>
</context>
<context>
    <name>plusone::DuplicatesBox</name>
    <message>
        <source>Probably there already:</source>
        <translation>すでにある可能性:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <translation>すでにある可能性:%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>plusone::EditDoor</name>
    <message>
        <source>Read-only store</source>
        <translation>読み取り専用のストア</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy and edit that one?</source>
        <translation>「%1」は読み取り専用です。コピーを保存して、そちらを編集しますか？</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>plusone::EditRunner</name>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>plusone::ExerciseFields</name>
    <message>
        <source>Se&amp;ries *</source>
        <translation>シリーズ(&amp;R)*</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N)*</translation>
    </message>
    <message>
        <source>First &amp;day *</source>
        <translation>初日(&amp;D)*</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
    <message>
        <source>As precise as the source: a year, a month or a day</source>
        <translation>出典の精度のまま、年・月・日で</translation>
    </message>
    <message>
        <source>Empty: one day, or not known</source>
        <translation>空なら一日だけ、または不明</translation>
    </message>
    <message>
        <source>Do&amp;main *</source>
        <translation>分野(&amp;M)*</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>枠組み(&amp;F)</translation>
    </message>
    <message>
        <source>Partic&amp;ipants *</source>
        <translation>参加者(&amp;I)*</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>新しいシリーズ</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Replace the participants, place, domain and framework in the form?</source>
        <translation>フォームの参加者・場所・分野・枠組みを置き換えますか。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>plusone::FateDelegate</name>
    <message>
        <source>What happens if line %1 is there already</source>
        <translation>%1 行目がすでにある場合の扱い</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>ほかの行と同じ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>それでも加える</translation>
    </message>
</context>
<context>
    <name>plusone::FieldRow</name>
    <message>
        <source>That text is too long and was not taken: the field holds at most %1 characters.</source>
        <translation>長すぎるので取り込みませんでした。%1 文字までです。</translation>
    </message>
</context>
<context>
    <name>plusone::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF ページ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>「%1」を書き込み中…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました:%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>File t&amp;ype</source>
        <translation>ファイル形式(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the figure as an image</source>
        <translation>図を画像としてコピー</translation>
    </message>
    <message>
        <source>Copy the figure as an image (%1)</source>
        <translation>図を画像としてコピー(%1)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Also write</source>
        <translation>併せて書き出す</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連続図</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n figure(s).</source>
        <translation>
            <numerusform>%n件の図を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already, “%1” first. Replace them?</source>
        <translation>
            <numerusform>同じ名前のファイルがすでに%n件あります(「%1」など)。置き換えますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1” and those that follow…</source>
        <translation>「%1」とその続きを書き出しています…</translation>
    </message>
    <message>
        <source>The settings are those of the picture “%1”, which was opened.</source>
        <translation>開いた画像「%1」の設定です。</translation>
    </message>
    <message>
        <source>The text is too long to be taken: a description has at most %1 characters.</source>
        <translation>長すぎるため貼り付けられません。説明は %1 文字までです。</translation>
    </message>
    <message>
        <source>Copied: an image of %1 × %2 px, and an SVG drawing for programs that take one.</source>
        <translation>%1 × %2 px の画像と、対応するプログラム用の SVG 図形をコピーしました。</translation>
    </message>
    <message>
        <source>The dialog closes as soon as the figure is ready.</source>
        <translation>図の準備ができしだい、このダイアログは閉じます。</translation>
    </message>
</context>
<context>
    <name>plusone::FigureLookBox</name>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Print (black and white)</source>
        <translation>印刷(白黒)</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>背景を透明に(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>&amp;Both names (English and Japanese)</source>
        <translation>名称を英語と日本語で併記(&amp;B)</translation>
    </message>
    <message>
        <source>Letters as shapes (SV&amp;G)</source>
        <translation>文字を図形にする(SVG)(&amp;G)</translation>
    </message>
    <message>
        <source>The SVG looks the same where the fonts are missing, but its text can neither be searched nor edited.</source>
        <translation>フォントのない環境でも同じ見た目になりますが、SVG の文字は検索も編集もできなくなります。</translation>
    </message>
    <message>
        <source>Part &amp;of the map</source>
        <translation>地図の範囲(&amp;O)</translation>
    </message>
    <message>
        <source>Part of the map</source>
        <translation>地図の範囲</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>地図全体</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選択中のもの</translation>
    </message>
    <message>
        <source>What is selected (nothing is)</source>
        <translation>選択中のもの(選択なし)</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>ウィンドウの表示範囲</translation>
    </message>
    <message>
        <source>What the window shows (nothing)</source>
        <translation>ウィンドウの表示範囲(表示なし)</translation>
    </message>
    <message>
        <source>As the figure had it</source>
        <translation>元の図のとおり</translation>
    </message>
    <message>
        <source>For a page that is light. Over something dark, the dark colours can be read.</source>
        <translation>明るいページ用です。暗い背景の上では「暗い」配色が読めます。</translation>
    </message>
</context>
<context>
    <name>plusone::FigureOpener</name>
    <message>
        <source>The map is still being laid out. Try again in a moment.</source>
        <translation>地図を配置中です。少し待ってください。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました:%1</translation>
    </message>
    <message>
        <source>The view of “%1”. Export figure begins with the settings of that picture.</source>
        <translation>「%1」のビューです。図の書き出しはこの画像の設定で始まります。</translation>
    </message>
    <message>
        <source>The view of “%1”.</source>
        <translation>「%1」のビューです。</translation>
    </message>
</context>
<context>
    <name>plusone::FigureOptions</name>
    <message>
        <source>Choices of the figure</source>
        <translation>図の設定</translation>
    </message>
</context>
<context>
    <name>plusone::FigurePartsBox</name>
    <message>
        <source>Parts</source>
        <translation>載せる要素</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>題名(&amp;I)</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>題名の文</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>副題(&amp;U)</translation>
    </message>
    <message>
        <source>Subtitle text</source>
        <translation>副題の文</translation>
    </message>
    <message>
        <source>&amp;Date or range</source>
        <translation>日付または期間(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>凡例(&amp;E)</translation>
    </message>
    <message>
        <source>Si&amp;ze key</source>
        <translation>円の大きさの凡例(&amp;Z)</translation>
    </message>
    <message>
        <source>Scale o&amp;f time</source>
        <translation>年表(&amp;F)</translation>
    </message>
    <message>
        <source>Credit li&amp;ne</source>
        <translation>クレジット(&amp;N)</translation>
    </message>
    <message>
        <source>made from what is shown</source>
        <translation>表示内容から作成</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Short line</source>
        <translation>短い行</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付き一覧</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>図を見られない人のための説明</translation>
    </message>
    <message>
        <source>As generated</source>
        <translation>自動作成に戻す</translation>
    </message>
    <message>
        <source>Description as generated</source>
        <translation>説明を自動作成に戻す</translation>
    </message>
    <message>
        <source>Gives up what was written: the description follows what is shown again</source>
        <translation>書いた文を取り消します。説明は再び表示内容に従います。</translation>
    </message>
</context>
<context>
    <name>plusone::FigurePresets</name>
    <message>
        <source>Kept figures</source>
        <translation>保存した図の設定</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep this figure under a name</source>
        <translation>この図の設定に名前を付けて保存</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the kept figure</source>
        <translation>保存した図の設定を削除</translation>
    </message>
    <message>
        <source>Why nothing can be kept</source>
        <translation>保存できない理由</translation>
    </message>
    <message>
        <source>No figure is kept yet</source>
        <translation>保存した図はありません</translation>
    </message>
    <message>
        <source>Kept figures…</source>
        <translation>保存した図…</translation>
    </message>
    <message>
        <source>This store is open for reading only: no figure can be kept in it.</source>
        <translation>このストアは読み取り専用で開かれているため、図の設定を保存できません。</translation>
    </message>
    <message>
        <source>The figure “%1” is not in the store any more.</source>
        <translation>図の設定「%1」はもうストアにありません。</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>図の設定の保存</translation>
    </message>
    <message>
        <source>Name of the figure:</source>
        <translation>図の設定の名前:</translation>
    </message>
    <message>
        <source>A figure “%1” is kept already. Replace it?</source>
        <translation>「%1」という図の設定はすでに保存されています。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the figure “%1”? This cannot be undone.</source>
        <translation>図の設定「%1」を削除しますか?元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>plusone::FigurePreview</name>
    <message>
        <source>Press Space to take the legend or a label first.</source>
        <translation>まず Space キーで凡例またはラベルを選んでください。</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>%1: Ctrl+Shift and an arrow move it, Tab takes the next, Esc lets it go.</source>
        <translation>%1:Ctrl+Shift+矢印で移動、Tab で次へ、Esc で選択を解除します。</translation>
    </message>
    <message>
        <source>Press Space to take the legend first.</source>
        <translation>まず Space キーで凡例を選んでください。</translation>
    </message>
</context>
<context>
    <name>plusone::FigureSizeBox</name>
    <message>
        <source>Slide (1920 × 1080 px)</source>
        <translation>スライド(1920 × 1080 px)</translation>
    </message>
    <message>
        <source>Article column (90 mm)</source>
        <translation>記事の段(90 mm)</translation>
    </message>
    <message>
        <source>Full width (180 mm)</source>
        <translation>全幅(180 mm)</translation>
    </message>
    <message>
        <source>Square (1200 px)</source>
        <translation>正方形(1200 px)</translation>
    </message>
    <message>
        <source>A4 landscape (300 dpi)</source>
        <translation>A4 横(300 dpi)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size preset</source>
        <translation>既定の大きさ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>任意の大きさ</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>倍率(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation>幅 × 高さ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>既定(&amp;P)</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>plusone::FigureWriter</name>
    <message>
        <source>There is no place for a temporary file: %1</source>
        <translation>一時ファイルを置く場所がありません:%1</translation>
    </message>
    <message>
        <source>There is not memory enough for a picture of %1 × %2 px. Export it as a file instead.</source>
        <translation>%1 × %2 px の画像を作るにはメモリが足りません。ファイルに書き出してください。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n figure(s) are written, the rest is not.</source>
        <translation>
            <numerusform>中止しました。%n件の図は書き出し済みで、残りは書き出していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::FileOpener</name>
    <message>
        <source>Stores and figures (*.plusone *.png)</source>
        <translation>ストアと図 (*.plusone *.png)</translation>
    </message>
    <message>
        <source>Plus One stores (*.plusone)</source>
        <translation>Plus One のストア (*.plusone)</translation>
    </message>
    <message>
        <source>PNG figures (*.png)</source>
        <translation>PNG の図 (*.png)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>plusone::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>plusone::FindingsPanel</name>
    <message>
        <source>Filter: every word, in any column</source>
        <translation>絞り込み:すべての語(どの列でも)</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>点検結果を絞り込む</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>&amp;Open at this field</source>
        <translation>この項目で開く(&amp;O)</translation>
    </message>
    <message>
        <source>No finding holds “%1”.</source>
        <translation>「%1」を含む点検結果はありません。</translation>
    </message>
    <message>
        <source>The rules have nothing to say: every record passes.</source>
        <translation>規則に反する記録はありません。すべて合格です。</translation>
    </message>
    <message>
        <source>The records are being held against the rules…</source>
        <translation>記録を規則に照らして点検しています…</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>点検結果(%1)</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>二つを統合(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>plusone::FrameworkFields</name>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N)*</translation>
    </message>
    <message>
        <source>Na&amp;me in Japanese</source>
        <translation>日本語名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>種類(&amp;K)*</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>上位の枠組み(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>As precise as the source: a year, a month or a day</source>
        <translation>出典の精度のまま、年・月・日で</translation>
    </message>
    <message>
        <source>En&amp;ded</source>
        <translation>終了(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: still standing</source>
        <translation>空欄:存続中</translation>
    </message>
    <message>
        <source>Membe&amp;rs *</source>
        <translation>構成国(&amp;R)*</translation>
    </message>
</context>
<context>
    <name>plusone::HistoryPanel</name>
    <message>
        <source>&amp;Deleted records</source>
        <translation>削除された記録(&amp;D)</translation>
    </message>
    <message>
        <source>Only what was deleted from the store, to bring it back</source>
        <translation>ストアから削除されたものだけを表示し、元に戻せるようにします</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>以前の変更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>この状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the record again what it was then; undo takes it back</source>
        <translation>記録をその時の状態に戻します(元に戻す操作で取り消せます)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>「%1」の履歴</translation>
    </message>
    <message>
        <source>History of the whole store</source>
        <translation>ストア全体の履歴</translation>
    </message>
    <message>
        <source>Nobody has changed this record since the store was made. Select nothing (Esc on the map) to see the history of the whole store.</source>
        <translation>この記録はストアの作成後に変更されていません。選択を解除すると(地図でEsc)、ストア全体の履歴が表示されます。</translation>
    </message>
    <message>
        <source>No record was deleted.</source>
        <translation>削除された記録はありません。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit will be listed here and can be taken back.</source>
        <translation>まだ何も変更されていません。編集はすべてここに記録され、元に戻せます。</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>当初</translation>
    </message>
    <message>
        <source>As it was before any change</source>
        <translation>変更前の状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Choose a change to go back to.</source>
        <translation>戻りたい変更を選んでください。</translation>
    </message>
    <message>
        <source>This state cannot be read by this version of the program.</source>
        <translation>この版のプログラムでは、この状態を読み取れません。</translation>
    </message>
    <message>
        <source>The record stands like this now.</source>
        <translation>記録は現在この状態です。</translation>
    </message>
</context>
<context>
    <name>plusone::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation>選ばれたもの</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>選んだものを編集</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>選んだものを削除</translation>
    </message>
</context>
<context>
    <name>plusone::JobBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plusone::LadderModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1(発効)</translation>
    </message>
    <message>
        <source>%1 (signed; when it came into force is not known)</source>
        <translation>%1(署名。発効日は不明)</translation>
    </message>
    <message>
        <source>%1 (first seen in the sources)</source>
        <translation>%1(出典に初めて現れた時)</translation>
    </message>
    <message>
        <source>%1 (first held)</source>
        <translation>%1(初回)</translation>
    </message>
    <message>
        <source>%1 (all three are members)</source>
        <translation>%1(3者がそろった時)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>What the rung counts in the score. Type a number, or press F2.</source>
        <translation>得点に数えるときの重みです。数を入力するか、F2を押してください。</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>%1の重み:%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not reached: no record by %1.</source>
        <translation>未到達:%1までの記録はありません。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>New since the earlier moment</source>
        <translation>以前の時点にはなかった段階です</translation>
    </message>
    <message>
        <source>Lost since the earlier moment</source>
        <translation>以前の時点より後に失われた段階です</translation>
    </message>
    <message>
        <source>Highest level: %1</source>
        <translation>最高レベル:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): Enter shows them</source>
        <translation>
            <numerusform>記録%n件:Enterで表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>段階数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高レベル</translation>
    </message>
    <message>
        <source>The highest level of the trilateral dialogues so far, in the order of the levels in the lens; it does not count.</source>
        <translation>それまでの3者対話の最高レベル(レンズのレベルの順)。得点には数えません。</translation>
    </message>
    <message>
        <source>The sum of the weights of the rungs reached.</source>
        <translation>達した段階の重みの合計です。</translation>
    </message>
    <message>
        <source>How many of the %1 rungs are reached.</source>
        <translation>全%1段階のうち、達した段階の数です。</translation>
    </message>
</context>
<context>
    <name>plusone::LadderPanel</name>
    <message>
        <source>&amp;All records</source>
        <translation>すべての記録(&amp;A)</translation>
    </message>
    <message>
        <source>Count the records too that the lens&apos; filters keep out</source>
        <translation>レンズの絞り込みで外れる記録も数えます</translation>
    </message>
    <message>
        <source>&amp;Even weights</source>
        <translation>重みを揃える(&amp;E)</translation>
    </message>
    <message>
        <source>Every rung counts 1 again</source>
        <translation>すべての段階の重みを1に戻します</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the ladder as a table (CSV)</source>
        <translation>段階表を表(CSV)として保存します</translation>
    </message>
    <message>
        <source>&amp;?</source>
        <translation>&amp;?</translation>
    </message>
    <message>
        <source>What each rung means and how it is counted</source>
        <translation>各段階の意味と数え方</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>連携の段階</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;partner</source>
        <translation>相手を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nearest to the next “+1”</source>
        <translation>次の「+1」に近い国(&amp;N)</translation>
    </message>
    <message>
        <source>Countries outside any standing framework with Japan and the U.S., by score, and the rungs that they have not reached</source>
        <translation>日米との枠組みの外にある国(得点の順)と、まだ達していない段階</translation>
    </message>
    <message>
        <source>Nearest to the next “+1”</source>
        <translation>次の「+1」に近い国</translation>
    </message>
    <message>
        <source>No partner has reached a rung by %1. Choose a later moment.</source>
        <translation>%1までに段階に達した相手はいません。後の時点を選んでください。</translation>
    </message>
    <message>
        <source>No partner has reached a rung by %1 in the records of the lens. Choose a later moment, take a filter off, or switch on “All records”.</source>
        <translation>レンズの記録では、%1までに段階に達した相手はいません。後の時点を選ぶか、絞り込みを外すか、「すべての記録」をオンにしてください。</translation>
    </message>
    <message>
        <source>%1 beside %2: + new, − lost.</source>
        <translation>%1を%2と比較:+は新規、−は喪失。</translation>
    </message>
    <message>
        <source>%1: the year in which each rung was reached.</source>
        <translation>%1:各段階に達した年。</translation>
    </message>
    <message>
        <source>Score = the number of rungs reached, as each counts 1.</source>
        <translation>得点 = 達した段階の数(重みはどれも1)。</translation>
    </message>
    <message>
        <source>Score = the sum of the weights (first row) of the rungs reached.</source>
        <translation>得点 = 達した段階の重み(最初の行)の合計。</translation>
    </message>
    <message>
        <source>Agreements hold a rung while they stand; a dialogue or exercise that was held stays reached.</source>
        <translation>協定は続いている間だけ段階を保ち、対話と訓練は一度行われれば達したままです。</translation>
    </message>
    <message>
        <source>Only records that pass the lens&apos; filters count.</source>
        <translation>レンズの絞り込みを通る記録だけを数えます。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>plusone::LensChips</name>
    <message>
        <source>The moment that is shown: the founding editorial</source>
        <translation>表示中の時点:出発点の社説</translation>
    </message>
    <message>
        <source>Back to the founding moment</source>
        <translation>社説の時点に戻る</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>絞り込み「%1」を外す</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1を除く</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1(非表示)</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1を再び表示</translation>
    </message>
    <message>
        <source>What if · %1</source>
        <translation>もしも・%1</translation>
    </message>
    <message>
        <source>End showing what is lost on the map</source>
        <translation>失われるものを地図に示すのをやめる</translation>
    </message>
</context>
<context>
    <name>plusone::LensPanel</name>
    <message>
        <source>Find a filter</source>
        <translation>絞り込みを探す</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて外す</translation>
    </message>
    <message>
        <source>Clear all filters; the time stays</source>
        <translation>絞り込みをすべて外します(期間は残ります)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Least &amp;weight of a pair</source>
        <translation>組の重みの下限(&amp;W)</translation>
    </message>
    <message>
        <source>Least weight of a pair</source>
        <translation>組の重みの下限</translation>
    </message>
    <message>
        <source>A record with k participants adds 1/(k−1) to each pair. Lighter pairs are not drawn.</source>
        <translation>参加者 k の記録は各組に 1/(k−1) を加えます。軽い組は描きません。</translation>
    </message>
    <message>
        <source>Events of more than &amp;six parties</source>
        <translation>7者以上の行事(&amp;S)</translation>
    </message>
    <message>
        <source>Events of more than six parties</source>
        <translation>7者以上の行事</translation>
    </message>
    <message>
        <source>as small nodes</source>
        <translation>小さな点で</translation>
    </message>
    <message>
        <source>as hulls</source>
        <translation>囲みで</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>表示しない</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left out</source>
        <translation>
            <numerusform>%n 組を省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of more than six parties left out</source>
        <translation>
            <numerusform>7者以上の行事 %n 件を省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without a drawn tie</source>
        <translation>
            <numerusform>線のない国・機関%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ticked in a section: everything of it is shown. “not”, or the minus key, keeps out what a row stands for.</source>
        <translation>項目に何も選ばれていなければ、すべて表示します。「除く」またはマイナスキーで、その行に当たるものを除きます。</translation>
    </message>
    <message>
        <source>not</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1を除く</translation>
    </message>
</context>
<context>
    <name>plusone::MainWindow</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す:%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す:%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>%1 (read-only) – Plus One</source>
        <translation>%1(読み取り専用)– Plus One</translation>
    </message>
    <message>
        <source>%1 – Plus One</source>
        <translation>%1 – Plus One</translation>
    </message>
    <message>
        <source>The lens has moved to show “%1”.</source>
        <translation>「%1」を表示するためにレンズを動かしました。</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次の起動で変わります。</translation>
    </message>
</context>
<context>
    <name>plusone::MapAccessible</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>国・機関%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>結び付き%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, Tab goes on through links, Return selects.</source>
        <translation>矢印キーで国・機関の間を移動し、Tabで結び付きをたどり、Enterで選びます。</translation>
    </message>
</context>
<context>
    <name>plusone::MapView</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Nothing stands in this view. Widen the time or take a filter away.</source>
        <translation>この条件に当てはまる記録はありません。期間を広げるか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Choose an actor first: click it, or walk to it with the arrow keys.</source>
        <translation>先に国を選んでください。クリックするか、矢印キーで移ります。</translation>
    </message>
    <message>
        <source>Focus on %1, depth %2. Esc steps back.</source>
        <translation>%1 に注目(深さ %2)。Esc で戻ります。</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a framework first, to move its label.</source>
        <translation>ラベルを動かすには、先に国・機関、行事、枠組みのどれかを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two actors first: click one, then the other with Ctrl held.</source>
        <translation>先に国・機関を2つ選んでください。1つをクリックし、もう1つはCtrlキーを押しながらクリックします。</translation>
    </message>
    <message>
        <source>No tie that is drawn leads from %1 to %2.</source>
        <translation>描かれている結び付きでは%1から%2へたどれません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2: %n step(s). Esc steps back.</source>
        <translation>
            <numerusform>%1 – %2:%nステップ。Escで戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to hide first: actors, events or frameworks.</source>
        <translation>先に隠すものを選んでください(国・機関、行事、枠組み)。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hidden. Shift+H brings all back.</source>
        <translation>
            <numerusform>%n件を隠しました。Shift+Hですべて戻ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::MeasuresModel</name>
    <message>
        <source>%1: %2
Source: %3</source>
        <translation>%1:%2
出典:%3</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>国・機関</translation>
    </message>
</context>
<context>
    <name>plusone::MeasuresPanel</name>
    <message>
        <source>The whole network</source>
        <translation>ネットワーク全体</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>他方</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Actors, communities and bridges</source>
        <translation>国・機関、コミュニティ、橋</translation>
    </message>
    <message>
        <source>What the number says</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Choose a number to read what it says and who defined it.</source>
        <translation>数値を選ぶと、その意味と定義した文献が表示されます。</translation>
    </message>
    <message>
        <source>records</source>
        <translation>記録の数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Si&amp;ze of discs:</source>
        <translation>円の大きさ(&amp;Z):</translation>
    </message>
    <message>
        <source>Co&amp;lour of discs:</source>
        <translation>円の色(&amp;L):</translation>
    </message>
    <message>
        <source>What the size of discs stands for</source>
        <translation>円の大きさが表すもの</translation>
    </message>
    <message>
        <source>What the colour of discs stands for</source>
        <translation>円の色が表すもの</translation>
    </message>
    <message>
        <source>Co&amp;py table</source>
        <translation>表をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the table of actors, for a spreadsheet</source>
        <translation>国・機関の表を、表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>表を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table of actors as CSV</source>
        <translation>国・機関の表をCSVで保存します</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>No actor is on the map, so there is nothing to measure. Widen the lens&apos; time, or take a filter off.</source>
        <translation>地図に国・機関がないので、計測するものがありません。レンズの期間を広げるか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Communities (%1)</source>
        <translation>コミュニティ(%1)</translation>
    </message>
    <message>
        <source>Bridges (%1)</source>
        <translation>橋(%1)</translation>
    </message>
    <message>
        <source>Records of the network measured</source>
        <translation>計測したネットワークの記録</translation>
    </message>
    <message>
        <source>measures.csv</source>
        <translation>measures.csv</translation>
    </message>
</context>
<context>
    <name>plusone::MeasuresTable</name>
    <message>
        <source>Actors by measures</source>
        <translation>国・機関の指標</translation>
    </message>
</context>
<context>
    <name>plusone::MembersField</name>
    <message>
        <source>Add a member</source>
        <translation>構成国を追加</translation>
    </message>
    <message>
        <source>Joined, if not at the start</source>
        <translation>加盟(当初以外)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>構成国 %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>加盟:%1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>脱退:%1</translation>
    </message>
</context>
<context>
    <name>plusone::MergeDialog</name>
    <message>
        <source>%1, taken over</source>
        <translation>%1、引き継ぎ</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>二つの記録の統合</translation>
    </message>
    <message>
        <source>Choose the other record: both will stand here side by side, with what becomes of them.</source>
        <translation>相手の記録を選ぶと、両方の記録と統合後の内容がここに並びます。</translation>
    </message>
    <message>
        <source>Merge:</source>
        <translation>統合する記録：</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>統合の相手</translation>
    </message>
    <message>
        <source>Type a part of the name, or press Down for all</source>
        <translation>名前の一部を入力するか、↓キーですべてを表示</translation>
    </message>
    <message>
        <source>&amp;with:</source>
        <translation>相手(&amp;W)：</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>残す記録：</translation>
    </message>
    <message>
        <source>Both records and what will stand, field by field</source>
        <translation>両方の記録と統合後の内容（項目ごと）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Other records that will change</source>
        <translation>変更されるほかの記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Return); undo brings everything back</source>
        <translation>統合します（Ctrl+Return）。「元に戻す」ですべて元に戻ります</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>残る：%1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>なくなる：%1</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) will name “%1” instead of “%2”:</source>
        <translation>
            <numerusform>ほかの%n件の記録が、「%2」の代わりに「%1」を指すようになります：</numerusform>
        </translation>
    </message>
    <message>
        <source>No other record names “%1”.</source>
        <translation>「%1」を指す記録はほかにありません。</translation>
    </message>
    <message>
        <source>Someone else changed something meanwhile. This is how it stands now.</source>
        <translation>その間に別の人が変更しました。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>With a plus: what the record that stays takes over. No text, date or place of its own is replaced.</source>
        <translation>+は、残る記録が引き継ぐものです。残る記録自身の文、日付、場所は置き換えられません。</translation>
    </message>
</context>
<context>
    <name>plusone::MomentsBar</name>
    <message>
        <source>As the &amp;lens</source>
        <translation>レンズと同じ(&amp;L)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較(&amp;W)</translation>
    </message>
    <message>
        <source>The moment of the lens, or the last day of its span</source>
        <translation>レンズの時点、または期間の最後の日</translation>
    </message>
    <message>
        <source>Moment of the ladder</source>
        <translation>段階表の時点</translation>
    </message>
    <message>
        <source>Mark which rungs are new, kept and lost since an earlier moment</source>
        <translation>以前の時点から新しい段階、保たれた段階、失われた段階を示します</translation>
    </message>
    <message>
        <source>Earlier moment to compare with</source>
        <translation>比較する以前の時点</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read: write 2016, 2016-06 or 10 Jun 2016.</source>
        <translation>「%1」は日付として読めません。2016、2016-06、2016年6月10日のように書いてください。</translation>
    </message>
    <message>
        <source>Nothing is compared: the other moment has to be an earlier one.</source>
        <translation>比較していません。もう一方は、より前の時点にしてください。</translation>
    </message>
</context>
<context>
    <name>plusone::NearestModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>欠けている段階</translation>
    </message>
</context>
<context>
    <name>plusone::ParticipantsField</name>
    <message>
        <source>Add a participant</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 の役割</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>当事者を追加</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>当事者 %1</translation>
    </message>
</context>
<context>
    <name>plusone::PersonName</name>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>The name that the history shows for your edits from now on:</source>
        <translation>今後の編集について履歴に表示される名前:</translation>
    </message>
</context>
<context>
    <name>plusone::PlaceEdit</name>
    <message>
        <source>Capita&amp;l</source>
        <translation>首都(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>Lati&amp;tude</source>
        <translation>緯度(&amp;T)</translation>
    </message>
    <message>
        <source>South is negative</source>
        <translation>南緯は負の数</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>経度(&amp;O)</translation>
    </message>
    <message>
        <source>West is negative</source>
        <translation>西経は負の数</translation>
    </message>
</context>
<context>
    <name>plusone::PreviewPane</name>
    <message>
        <source>Preview of the figure</source>
        <translation>図のプレビュー</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Put legend back</source>
        <translation>凡例を元に戻す</translation>
    </message>
    <message>
        <source>Put labels back</source>
        <translation>ラベルを元に戻す</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>表示倍率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>操作の説明</translation>
    </message>
    <message>
        <source>Drag the legend to where it should be, or the paper to another program. The wheel zooms; Space takes the legend.</source>
        <translation>凡例はドラッグで動かせます。余白をドラッグすると図を別のプログラムに渡せます。ホイールで拡大・縮小、Space キーで凡例を選びます。</translation>
    </message>
    <message>
        <source>Drag a label or the legend to where it should be, or the paper to another program. The wheel zooms; Space takes a label.</source>
        <translation>ラベルや凡例はドラッグで動かせます。余白をドラッグすると図を別のプログラムに渡せます。ホイールで拡大・縮小、Space キーでラベルを選びます。</translation>
    </message>
</context>
<context>
    <name>plusone::ProgressDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>plusone::ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>“%1” can only be read. Press to save a copy and edit that one.</source>
        <translation>「%1」は読み取り専用です。押すと、コピーを保存してそちらを編集できます。</translation>
    </message>
</context>
<context>
    <name>plusone::RecordFields</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>要約(&amp;Y)</translation>
    </message>
    <message>
        <source>A sentence or two of your own</source>
        <translation>自分の言葉で一、二文</translation>
    </message>
    <message>
        <source>Sourc&amp;es *</source>
        <translation>出典(&amp;E)*</translation>
    </message>
</context>
<context>
    <name>plusone::RecordForm</name>
    <message>
        <source>This store is open for reading only: nothing can be saved here.</source>
        <translation>このストアは読み取り専用です。ここでは保存できません。</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* 必須</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save and add ne&amp;xt in this series</source>
        <translation>保存して次の回を追加(&amp;X)</translation>
    </message>
    <message>
        <source>Save, then begin the next one with the same participants and place</source>
        <translation>保存し、同じ参加者と場所で次の回の入力を始めます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>保存(Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>それでも保存(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was saved. To take what the other person wrote, close this form without saving.</source>
        <translation>何も保存されていません。他の人の内容を採る場合は、保存せずにこのフォームを閉じてください。</translation>
    </message>
    <message>
        <source>Someone else deleted “%1” while this form was open. Add it again with what you typed?</source>
        <translation>このフォームを開いている間に、他の人が「%1」を削除しました。入力した内容でもう一度追加しますか。</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>もう一度追加する</translation>
    </message>
    <message>
        <source>Nothing was saved. To leave it deleted, close this form without saving.</source>
        <translation>何も保存されていません。削除されたままにする場合は、保存せずにこのフォームを閉じてください。</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close the form and lose it?</source>
        <translation>入力した内容は保存されていません。閉じて失ってもよいですか。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Delete “%1”? Undo brings it back; its sources stay.</source>
        <translation>「%1」を削除しますか。元に戻せます。出典は残ります。</translation>
    </message>
    <message>
        <source>Delete “%1”? Undo brings it back.</source>
        <translation>「%1」を削除しますか。元に戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>plusone::RecordsModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>plusone::RecordsTable</name>
    <message>
        <source>Filter: every word, in any column</source>
        <translation>絞り込み:すべての語(どの列でも)</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>表の絞り込み</translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation>すべての記録(&amp;A)</translation>
    </message>
    <message>
        <source>Show the records outside the lens too</source>
        <translation>レンズの外の記録も表示</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing in the lens holds “%1”. Switch on “All records” to look outside it.</source>
        <translation>レンズ内に「%1」はありません。「すべての記録」で外も探せます。</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>「%1」を含む記録はありません。</translation>
    </message>
    <message>
        <source>No record is in the lens. Widen its time, or take a filter off.</source>
        <translation>レンズ内に記録がありません。期間を広げるか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>There are no records yet. Add an exercise with Ctrl+N.</source>
        <translation>まだ記録がありません。Ctrl+N で訓練を追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table</source>
        <translation>
            <numerusform>表の記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>表示する列と順序を選ぶ</translation>
    </message>
</context>
<context>
    <name>plusone::RemovalRankingView</name>
    <message>
        <source>What one more removal would do</source>
        <translation>もう一つ除くとどうなるか</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Efficiency lost</source>
        <translation>効率性の損失</translation>
    </message>
    <message>
        <source>Pairs cut</source>
        <translation>切れる組</translation>
    </message>
    <message>
        <source>Ties lost</source>
        <translation>失われる結びつき</translation>
    </message>
    <message>
        <source>What is ranked</source>
        <translation>順位をつけるもの</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>How far the ranking has come</source>
        <translation>順位づけの進み具合</translation>
    </message>
    <message>
        <source>The ranking was stopped.</source>
        <translation>順位づけは中止されました。</translation>
    </message>
    <message>
        <source>There is nothing left to take out.</source>
        <translation>除くものはもうありません。</translation>
    </message>
    <message>
        <source>Weight lost</source>
        <translation>失われた重み</translation>
    </message>
    <message>
        <source>Ranked by efficiency lost, then pairs cut, ties lost, weight lost. Enter takes one out too.</source>
        <translation>失われた効率、切れた組、失われた結びつき、失われた重みの順に並べています。Enter でさらに一つ取り除きます。</translation>
    </message>
</context>
<context>
    <name>plusone::RemovalsList</name>
    <message>
        <source>%1 (framework)</source>
        <translation>%1(枠組み)</translation>
    </message>
    <message>
        <source>%1 (all of them)</source>
        <translation>%1(すべて)</translation>
    </message>
    <message>
        <source>%1 (type of agreement)</source>
        <translation>%1(協定・合意の種類)</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Without this only the actor and its own ties go, and the others stay tied by the records that they share. With it an actor takes along the records that it is a party to: what two of three agreed on falls with the third.</source>
        <translation>これを選ばなければ、その国・機関とそれ自身の結びつきだけが失われ、ほかの参加者は共有する記録で結ばれたままです。選ぶと、当事者である記録も失われます。三者の合意は、一者が欠ければ失われます。</translation>
    </message>
    <message>
        <source>Take out: an actor, a framework, a kind of tie…</source>
        <translation>除く:国・機関、枠組み、結びつきの種類…</translation>
    </message>
    <message>
        <source>Take out an actor, a framework or a kind of tie</source>
        <translation>国・機関、枠組み、結びつきの種類を除く</translation>
    </message>
    <message>
        <source>Add the &amp;selection</source>
        <translation>選択中のものを除く(&amp;S)</translation>
    </message>
    <message>
        <source>Take out what is selected: actors, frameworks, records</source>
        <translation>選択中の国・機関、枠組み、記録を除きます</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Put back what is marked (Del)</source>
        <translation>印をつけたものを戻します(Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last step of this list (Ctrl+Z)</source>
        <translation>このリストの最後の操作を元に戻します(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>元に戻した操作をやり直します(Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Cle&amp;ar</source>
        <translation>すべて戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>除いたものをすべて戻します</translation>
    </message>
    <message>
        <source>“%1” is no actor, framework or kind of tie. Choose one from the list.</source>
        <translation>「%1」は国・機関、枠組み、結びつきの種類のいずれでもありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>&amp;With their records</source>
        <translation>その記録ごと(&amp;W)</translation>
    </message>
</context>
<context>
    <name>plusone::ScenarioMenu</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep this scenario…</source>
        <translation>このシナリオを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>The store is read-only: it cannot keep a scenario</source>
        <translation>ストアは読み取り専用なので、シナリオを保存できません</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>保存されたシナリオはまだありません</translation>
    </message>
    <message>
        <source>Keep this scenario</source>
        <translation>このシナリオを保存</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>シナリオの名前:</translation>
    </message>
    <message>
        <source>A scenario “%1” is kept already. Replace it?</source>
        <translation>「%1」というシナリオは既に保存されています。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario “%1” is not in the store any more.</source>
        <translation>シナリオ「%1」はもうストアにありません。</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”? This cannot be undone.</source>
        <translation>シナリオ「%1」を削除しますか? この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>plusone::SearchBox</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索(Ctrl+F)</translation>
    </message>
    <message>
        <source>Search actors, frameworks, records and sources</source>
        <translation>国・機関、枠組み、記録、出典を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>plusone::SearchModel</name>
    <message>
        <source>Countries and organisations</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定・合意</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Claims of the editorial</source>
        <translation>社説の主張</translation>
    </message>
</context>
<context>
    <name>plusone::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>plusone::SequenceButton</name>
    <message>
        <source>&amp;Sequence</source>
        <translation>連続図(&amp;S)</translation>
    </message>
    <message>
        <source>Write a figure for each year, or for each view that is kept, into numbered files</source>
        <translation>年ごと、または保存したビューごとの図を、番号付きのファイルに書き出す</translation>
    </message>
    <message>
        <source>A figure for each &amp;year</source>
        <translation>年ごとの図(&amp;Y)</translation>
    </message>
    <message>
        <source>A figure for each &amp;half-year</source>
        <translation>半年ごとの図(&amp;H)</translation>
    </message>
    <message>
        <source>A figure for each &amp;month</source>
        <translation>月ごとの図(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>A figure for each kept &amp;view</source>
        <translation>保存したビューごとの図(&amp;V)</translation>
    </message>
    <message>
        <source>No view is kept yet (View &gt; Kept views)</source>
        <translation>保存したビューはまだありません(「表示」&gt;「保存したビュー」)</translation>
    </message>
</context>
<context>
    <name>plusone::SeriesEdit</name>
    <message>
        <source>Malabar, Keen Sword, … or a new one</source>
        <translation>マラバール、キーン・ソード… または新しいもの</translation>
    </message>
    <message>
        <source>A series that is there, or a new one</source>
        <translation>既存のシリーズ、または新しいもの</translation>
    </message>
    <message>
        <source>Take participants, place, domain and framework from the last one of the series</source>
        <translation>参加者・場所・分野・枠組みを前回から写します</translation>
    </message>
    <message>
        <source>Take participants, place, level and framework from the last one of the series</source>
        <translation>参加者・場所・レベル・枠組みを前回から写します</translation>
    </message>
    <message>
        <source>Fill in from the last one</source>
        <translation>前回から写す</translation>
    </message>
    <message>
        <source>Fill in from %1</source>
        <translation>「%1」から写す</translation>
    </message>
</context>
<context>
    <name>plusone::SourceFields</name>
    <message>
        <source>&amp;Title *</source>
        <translation>題名(&amp;T)*</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>発行者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Of its publication, as far as it is known</source>
        <translation>発行日。わかる範囲で</translation>
    </message>
    <message>
        <source>&amp;Address *</source>
        <translation>アドレス(&amp;A)*</translation>
    </message>
</context>
<context>
    <name>plusone::SourceRow</name>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Source %1, title</source>
        <translation>出典 %1、題名</translation>
    </message>
    <message>
        <source>Source %1, publisher</source>
        <translation>出典 %1、発行者</translation>
    </message>
    <message>
        <source>Source %1, date</source>
        <translation>出典 %1、日付</translation>
    </message>
    <message>
        <source>Source %1, address</source>
        <translation>出典 %1、アドレス</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>出典 %1 を外す</translation>
    </message>
    <message>
        <source>Source %1, already in the store</source>
        <translation>出典 %1(ストアにあり)</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>出典 %1</translation>
    </message>
    <message>
        <source>Source %1, new</source>
        <translation>出典 %1(新規)</translation>
    </message>
    <message>
        <source>Date: 10 Jun 2016</source>
        <translation>日付:2016-06-10</translation>
    </message>
    <message>
        <source>Title or address; a part of the title finds a source that is already there</source>
        <translation>題名かアドレス。題名の一部で既存の出典が見つかります</translation>
    </message>
</context>
<context>
    <name>plusone::SourcesField</name>
    <message>
        <source>&amp;Add a source</source>
        <translation>出典を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>plusone::StepsModel</name>
    <message>
        <source>As it was opened</source>
        <translation>開いた時の状態</translation>
    </message>
    <message>
        <source>%1, present state</source>
        <translation>%1、現在の状態</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1、取り消し済み</translation>
    </message>
</context>
<context>
    <name>plusone::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Go to this step</source>
        <translation>この手順へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>The store is open for reading only, so there are no edits to take back.</source>
        <translation>ストアは読み取り専用で開かれているため、取り消す編集はありません。</translation>
    </message>
    <message>
        <source>No edit yet. Each one will be a step here, to go back to and forward again.</source>
        <translation>まだ編集はありません。編集するたびに手順としてここに並び、前後に移動できます。</translation>
    </message>
    <message>
        <source>Click a step, or press Enter on it, to go back or forward to it.</source>
        <translation>手順をクリックするか、選んでEnterを押すと、その時点へ移動します。</translation>
    </message>
</context>
<context>
    <name>plusone::StoreKeeper</name>
    <message>
        <source>Plus One stores (*.plusone)</source>
        <translation>Plus One のストア (*.plusone)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新しいストア</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>「%1」を作成中…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>「%1」を書き込み中…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました:%1</translation>
    </message>
    <message>
        <source>Changed by %1 meanwhile: %2</source>
        <translation>この間に %1 が変更しました：%2</translation>
    </message>
</context>
<context>
    <name>plusone::TableView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>この列で並べ替え(&amp;S)</translation>
    </message>
</context>
<context>
    <name>plusone::TieFields</name>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N)*</translation>
    </message>
    <message>
        <source>&amp;Type *</source>
        <translation>種類(&amp;T)*</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>枠組み(&amp;F)</translation>
    </message>
    <message>
        <source>Part&amp;ies *</source>
        <translation>当事者(&amp;I)*</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>署名(&amp;G)</translation>
    </message>
    <message>
        <source>As precise as the source: a year, a month or a day</source>
        <translation>出典の精度のまま、年・月・日で</translation>
    </message>
    <message>
        <source>In f&amp;orce</source>
        <translation>発効(&amp;O)</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>空欄:不明</translation>
    </message>
    <message>
        <source>En&amp;ded</source>
        <translation>終了(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: still standing</source>
        <translation>空欄:存続中</translation>
    </message>
    <message>
        <source>Fi&amp;rst seen</source>
        <translation>初出(&amp;R)</translation>
    </message>
    <message>
        <source>Where no source gives the signing: the earliest mention</source>
        <translation>署名の出典がない場合、最も早い言及</translation>
    </message>
</context>
<context>
    <name>plusone::TimePlayer</name>
    <message>
        <source>A step while playing</source>
        <translation>再生の1コマの長さ</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1年ごと</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年ごと</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1か月ごと</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Play again from the beginning at the end</source>
        <translation>終わりまで来たら最初から繰り返す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>plusone::TimeStrip</name>
    <message>
        <source>From – to</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Two days instead of one moment with the months before it</source>
        <translation>一時点とその前の月数の代わりに、二つの日で区切ります</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>2016-08-24</source>
        <translation>2016-08-24</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>前の月数</translation>
    </message>
    <message>
        <source>Exercises and dialogues of so many months before the day are shown</source>
        <translation>その日より前、この月数の訓練と対話を表示します</translation>
    </message>
    <message>
        <source> months</source>
        <translation> か月</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>次の時点からの変化:</translation>
    </message>
    <message>
        <source>What changed since an earlier moment</source>
        <translation>前の時点からの変化を見る</translation>
    </message>
    <message>
        <source>Shows what is new, what ended and what was kept since an earlier moment</source>
        <translation>前の時点から新しくなったもの、終わったもの、続いているものを示します</translation>
    </message>
    <message>
        <source>Earlier moment</source>
        <translation>前の時点</translation>
    </message>
    <message>
        <source>The earlier moment has to be before %1.</source>
        <translation>前の時点は%1より前でなければなりません。</translation>
    </message>
</context>
<context>
    <name>plusone::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>plusone::TourEditor</name>
    <message>
        <source>Steps of the tour</source>
        <translation>ツアーの段階</translation>
    </message>
    <message>
        <source>&amp;Add this view</source>
        <translation>この表示を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a step with the view that the map shows; it cites what is selected</source>
        <translation>地図の今の表示を段階として追加します。選択中の記録が典拠になります</translation>
    </message>
    <message>
        <source>Ta&amp;ke view</source>
        <translation>表示を取り直す(&amp;K)</translation>
    </message>
    <message>
        <source>The step shows what the map shows now</source>
        <translation>この段階の表示を、地図の今の表示にします</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>The step comes one earlier</source>
        <translation>この段階を一つ前にします</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>The step comes one later</source>
        <translation>この段階を一つ後にします</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Take the step out of the tour</source>
        <translation>この段階をツアーから取り除きます</translation>
    </message>
    <message>
        <source>Tour, English:</source>
        <translation>ツアー（英語）：</translation>
    </message>
    <message>
        <source>Title of the tour, English</source>
        <translation>ツアーの題（英語）</translation>
    </message>
    <message>
        <source>Japanese:</source>
        <translation>日本語：</translation>
    </message>
    <message>
        <source>Title of the tour, Japanese</source>
        <translation>ツアーの題（日本語）</translation>
    </message>
    <message>
        <source>Step, English:</source>
        <translation>段階（英語）：</translation>
    </message>
    <message>
        <source>Title of the step, English</source>
        <translation>段階の題（英語）</translation>
    </message>
    <message>
        <source>Title of the step, Japanese</source>
        <translation>段階の題（日本語）</translation>
    </message>
    <message>
        <source>Sentences of the step, English</source>
        <translation>段階の文（英語）</translation>
    </message>
    <message>
        <source>Sentences of the step, Japanese</source>
        <translation>段階の文（日本語）</translation>
    </message>
    <message>
        <source>&amp;Cite selection</source>
        <translation>選択を典拠に(&amp;C)</translation>
    </message>
    <message>
        <source>The step rests on what is selected too</source>
        <translation>選択中の記録をこの段階の典拠に加えます</translation>
    </message>
    <message>
        <source>Cite &amp;nothing</source>
        <translation>典拠なし(&amp;N)</translation>
    </message>
    <message>
        <source>Forget the records that the step cites</source>
        <translation>この段階の典拠をすべて外します</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the tour in the store under a name</source>
        <translation>ツアーに名前を付けてストアに保存します</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the tours</source>
        <translation>ツアーの選択に戻ります</translation>
    </message>
    <message>
        <source>No step yet: bring the map to what the tour begins with, then add it.</source>
        <translation>まだ段階がありません。ツアーの始まりにする地図を表示して、追加してください。</translation>
    </message>
    <message>
        <source>Cites nothing: select the records on the map or in the table.</source>
        <translation>典拠なし。地図か表で記録を選択してください。</translation>
    </message>
    <message>
        <source>Cites: %1</source>
        <translation>典拠：%1</translation>
    </message>
</context>
<context>
    <name>plusone::TourPanel</name>
    <message>
        <source>&amp;Tour:</source>
        <translation>ツアー(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>始める(&amp;B)</translation>
    </message>
    <message>
        <source>Write and share</source>
        <translation>作成と共有</translation>
    </message>
    <message>
        <source>&amp;New tour from this view</source>
        <translation>この表示から新しいツアー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit this tour</source>
        <translation>このツアーを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove this tour…</source>
        <translation>このツアーを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport this tour…</source>
        <translation>このツアーを書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>「%1」は読めません。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), each a view with a few sentences and the records that they rest on.</source>
        <translation>
            <numerusform>全%n段階。それぞれが表示と短い文、典拠の記録から成ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This store can only be read: its tours can be gone through and exported, not changed.</source>
        <translation>このストアは読み取り専用です。ツアーをたどり、書き出すことはできますが、変更はできません。</translation>
    </message>
</context>
<context>
    <name>plusone::TourView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>To the step before (Page Up or B)</source>
        <translation>前の段階へ（Page UpまたはB）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>To the next step (Page Down or N)</source>
        <translation>次の段階へ（Page DownまたはN）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>End the tour: the view from before it comes back (Esc)</source>
        <translation>ツアーを終え、その前の表示に戻ります（Esc）</translation>
    </message>
    <message>
        <source>Step of the tour</source>
        <translation>ツアーの段階</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1段階（全%2段階）：%3</translation>
    </message>
    <message>
        <source>%1 (not in this store)</source>
        <translation>%1（このストアにはありません）</translation>
    </message>
    <message>
        <source>Rests on:</source>
        <translation>典拠：</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>plusone::Tours</name>
    <message>
        <source>The view from before the tour is back.</source>
        <translation>ツアーの前の表示に戻りました。</translation>
    </message>
    <message>
        <source>Save the tour</source>
        <translation>ツアーを保存</translation>
    </message>
    <message>
        <source>Name of the tour:</source>
        <translation>ツアーの名前：</translation>
    </message>
    <message>
        <source>A tour “%1” is kept already. Replace it?</source>
        <translation>ツアー「%1」は既に保存されています。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The tour “%1” is kept in the store.</source>
        <translation>ツアー「%1」をストアに保存しました。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The tour is not saved. Forget what was changed?</source>
        <translation>ツアーは保存されていません。変更を破棄しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄する(&amp;F)</translation>
    </message>
    <message>
        <source>Import a tour</source>
        <translation>ツアーを読み込む</translation>
    </message>
    <message>
        <source>Tours (*.json)</source>
        <translation>ツアー (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読めません。</translation>
    </message>
    <message>
        <source>Export the tour</source>
        <translation>ツアーを書き出す</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました：%1</translation>
    </message>
    <message>
        <source>Remove the tour</source>
        <translation>ツアーを削除</translation>
    </message>
    <message>
        <source>Remove the tour “%1”? This cannot be undone.</source>
        <translation>ツアー「%1」を削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>The tour that was not saved when the program ended is open again.</source>
        <translation>プログラムが終了したときに保存されていなかったツアーを開き直しました。</translation>
    </message>
</context>
<context>
    <name>plusone::ViewsMenu</name>
    <message>
        <source>Kept &amp;views</source>
        <translation>保存した表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>保存した表示はまだありません</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>表示の名前:</translation>
    </message>
    <message>
        <source>A view “%1” is kept already. Replace it?</source>
        <translation>「%1」という表示はすでに保存されています。置き換えますか。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The view “%1” is kept in the store.</source>
        <translation>表示「%1」をストアに保存しました。</translation>
    </message>
    <message>
        <source>This is the view “%1”.</source>
        <translation>表示「%1」です。</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>The view “%1” is not in the store any more.</source>
        <translation>表示「%1」はもうストアにありません。</translation>
    </message>
    <message>
        <source>Remove the view “%1”? This cannot be undone.</source>
        <translation>表示「%1」を削除しますか。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>plusone::WhatIfPanel</name>
    <message>
        <source>Show the loss on the &amp;map</source>
        <translation>失われるものを地図に示す(&amp;M)</translation>
    </message>
    <message>
        <source>What is lost is drawn faded on the map, and what stays where it is</source>
        <translation>失われるものは地図に薄く描かれ、残るものは同じ場所にとどまります</translation>
    </message>
    <message>
        <source>Scenar&amp;ios</source>
        <translation>シナリオ(&amp;I)</translation>
    </message>
    <message>
        <source>Scenarios that the store keeps under a name</source>
        <translation>ストアに名前をつけて保存されたシナリオ</translation>
    </message>
    <message>
        <source>Measures before and after</source>
        <translation>除く前と後の指標</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>除く前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>除いた後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>図(&amp;F)…</translation>
    </message>
    <message>
        <source>Export the map as it stands as a figure</source>
        <translation>今の地図を図として書き出します</translation>
    </message>
    <message>
        <source>Sa&amp;ve the table…</source>
        <translation>表を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the measures as a table (CSV)</source>
        <translation>指標を表(CSV)として保存します</translation>
    </message>
    <message>
        <source>Choose a measure to read what it means.</source>
        <translation>指標を選ぶと、その意味が表示されます。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Who is cut off</source>
        <translation>切り離される国・機関</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>国・機関</translation>
    </message>
    <message>
        <source>In a part with</source>
        <translation>同じ部分にあるもの</translation>
    </message>
    <message>
        <source>Ties lost</source>
        <translation>失われる結びつき</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>結びつき</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切り離し</translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation>最も痛手となるもの</translation>
    </message>
    <message>
        <source>Take out an actor, a framework or a kind of tie to see what the network loses.</source>
        <translation>国・機関、枠組み、結びつきの種類を除くと、ネットワークが何を失うかが分かります。</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Cut off (%1)</source>
        <translation>切り離し(%1)</translation>
    </message>
    <message>
        <source>Ties lost (%1)</source>
        <translation>失われる結びつき(%1)</translation>
    </message>
    <message>
        <source>what-if.csv</source>
        <translation>what-if.csv</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉で</translation>
    </message>
    <message>
        <source>How far counting has come</source>
        <translation>計算の進み具合</translation>
    </message>
    <message>
        <source>Stopped: these numbers are not counted.</source>
        <translation>中止しました。この内容はまだ計算されていません。</translation>
    </message>
</context>
<context>
    <name>plusone::YearBars</name>
    <message>
        <source>Time: records per year</source>
        <translation>時間:年ごとの記録</translation>
    </message>
    <message>
        <source>%1: %2 agreements, %3 exercises, %4 dialogues</source>
        <translation>%1:協定 %2、訓練 %3、対話 %4</translation>
    </message>
</context>
</TS>
