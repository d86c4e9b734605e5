<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected exercise; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another *.plusone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new *.plusone file from the shipped data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the whole store to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; every edit is already saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an actor, a framework, a record or a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties pull their actors together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hub layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan left, the U.S. right, partners round them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole map into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light the neighbourhood of what is selected; again: one step further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the focus, then the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the selected actor where it is, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every pinned actor go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Japanese (日本語)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s language from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plus One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and the data&apos;s origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no JSON object; an exercise is one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is probably the same event as %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an exercise can be added, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your own store, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise to a store by the rules of the form, and print its new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise as a JSON object; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store to write (plusone-cli init FILE makes one); without it your own, the one that the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are those of the data files: series, name, start, end, place, lat, lon, domain, participants [{actor, role}], participants_complete, announced_only, framework, summary, sources. The id may be left out. A source is the id of one that is there, or an object {title, publisher, date, url}.
Everything that breaks a rule is named on standard error, and nothing is written. A probable duplicate is named too, but the exercise is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value; one that begins with two hyphens is written as --%1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one word too many for %2; put a text of several words in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2; plusone-cli %1 --help explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the option --%2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold every record against the rules and list what they find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is one line: severity (error, warning, info), rule, record, field and a message. The exit code is 1 when there is an error among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this store (*.plusone); without it the shipped data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record passes these filters; “%1” shows an empty map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force or hub (force)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another picture of the same network (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the map of a moment or a span of time as a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a width and a height in pixels, as in 1600x1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --size or --width-mm and --height-mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--width-mm, --height-mm and --dpi need one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height in pixels, each 64 to 20000 (1600x1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width on paper; with --height-mm and --dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels an inch, 72 to 1200 (96); more make type and lines larger in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, dark or print (paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paper behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title, in place of the one made from the moment; &quot;&quot; for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the line of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure&apos;s language, en or ja (en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1” to write “%2” into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular file, so no file is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “Japan-U.S. + 1” security frameworks on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --store the shipped data set is read. Without a moment the founding one is shown, 24 August 2016. The same call writes the same bytes.
Options are written as --option VALUE or --option=VALUE; the word -- ends them.
Exit codes: 0 done; 1 the thing asked for failed, or findings of severity error exist; 2 the command was called in a wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store from the shipped data set; a file that is there is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the nodes of any graph by the force layout, and print layout_s=SECONDS, the time of the layout alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edge list to read; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, a line a node: id x y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another picture of the same graph (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge list has a line a link: two ids, integers from 0 to 9223372036854775807, and perhaps a weight from 0 up. A line with one id is a node without links; # begins a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DATE is a day that exists (2016-08-24), a month (2016-08) or a year (2016). For --at and --to a month or a year means its last day, for --from its first.
Different filters narrow together; one that is given several times lets each of its values through. An ID that the data does not hold ends with exit code 1 and names the nearest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a year, a month or a day that exists: 2016, 2016-08 or 2016-08-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --at and --window or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to need one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plusone-cli search finds the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment: agreements in force on this day (2016-08-24 when nothing is said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the exercises and dialogues of so many months before it, 0 to 1200 (36)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in a span of time in place of a moment, from its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records of this framework and the mechanisms inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only agreements, exercises or dialogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records in which this actor takes part (JPN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the value of --kind%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--framework %1 is no framework of this data; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--actor %1 is no actor of this data; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command: %1; plusone-cli --help explains them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no command of plusone-cli%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; known are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the nearest is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(list incomplete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced only: the sources are older than the event, and the list of participants may be short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find records by words, best first: a line each, kind/id and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of TEXT must occur in the record, as part of a word too, in English or Japanese. Records without a source are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no source yet and stays hidden until someone adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one record with its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID is an id of any kind of record (JPN, malabar-2016) or says the kind too (exercises/malabar-2016). Case counts. A record without a source is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of more than %1 parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of weight %1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records (agreements, exercises, dialogues):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of link weight without the United States:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what a lens lets through: records, actors, links, the share of link weight without the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the value of --%2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an integer from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgeList</name>
    <message>
        <source>more than three columns; it holds two ids and perhaps a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no id; an id is an integer from 0 to 9223372036854775807</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no weight; a weight is a number from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of degrees. Write it like 21.4 or -158.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no domain. One of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no role. One of: host, participant, observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit exercise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id: lower-case letters, digits and hyphens, as in malabar-2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record “%1” already. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise “%1” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete exercise %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a figure is written as .png, .svg or .pdf. Give one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A figure is between 1 and 3000 mm wide and high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution is between 72 and 1200 dpi, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1 × %2 px cannot be made: each side is between %3 and %4 px, and all together at most %5 million.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of risk reduction</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the table shows them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what else it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, with the events of the %n month(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than six parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a country, a line or a framework on the map, or a row of the table, to read what it is and who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F searches names, places, summaries and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(list incomplete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced beforehand: the sources are older than the event, and the list may be short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known; counted from signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>entry %1 is neither an id nor an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “sourced” can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lat” and “lon” are two numbers, or both null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1” is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exercise” or “dialogue” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>The line holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” stands on line %2 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped data cannot be read: %1, line %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>“%1” is not a part of a lens that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogues by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n month(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of risk reduction</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not a date. Write a year, a month or a day that exists: 2016, 2016-06 or 2016-06-10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” has %2 characters; at most %3 are allowed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds control characters. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Write something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before %2. Put the earlier date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place lies outside the globe: latitude goes from −90 to 90, longitude from −180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country or organisation of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least two participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no framework of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series “%1” is not in the list of series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no source of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until someone adds a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the same event as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is known, so it stands at no moment. Add one when a source names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it began: a day, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was held: a day, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is in use by another program at this moment. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make the file and its folder writable, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or no store of Plus One. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or failed. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit what “%1” holds: another record refers to what it removes, or it refers to one that is not there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refused an operation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for your store cannot be made. Name a file of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no store of Plus One. Choose a file that Plus One has made (*.plusone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off: %2 bytes are there of %3. Open a backup or fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new store there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file but a folder or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Open it for reading, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Plus One (form %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an older form. Open it once for writing; it is brought up to date after a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or removed by someone else since it was read. Open the store again to see it as it stands, then make the change anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrandSample</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>There is no theme “%1”. One of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan-U.S. plus one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual defence treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics (ACSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and status of forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomatic relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maritime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphibious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missile defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster relief (HADR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plus two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiefs of defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From recall, no source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A map of the “Japan-U.S. + 1” security frameworks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements by the year in which they begin to stand, exercises and dialogues by the year they begin; all years of the lens&apos; filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the lens in which each actor takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the U.S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of link weight that does not touch the U.S., per cent, by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties without the U.S., %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar, or walk with the arrow keys and press Enter, to select its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreements, %3 exercises, %4 dialogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % of the link weight does not touch the U.S.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::ChoiceEdit</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::DateField</name>
    <message>
        <source>2016, 2016-06 or 2016-06-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, month and day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::Document</name>
    <message>
        <source>“%1” has changed meanwhile. Look at it as it stands, then make the change anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::DuplicatesBox</name>
    <message>
        <source>Probably there already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::ExerciseFields</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malabar, Keen Sword, … or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take participants, place, domain and framework from the last one of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ries *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;day *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As precise as the source: a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: one day, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lati&amp;tude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;main *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participants is &amp;complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anno&amp;unced only: the sources are older than the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partic&amp;ipants *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence or two of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourc&amp;es *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the participants, place, domain and framework in the form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::ExerciseForm</name>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit exercise – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is open for reading only: nothing can be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved. Close the form and lose it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? Undo brings it back; its sources stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::FieldRow</name>
    <message>
        <source>That text is too long and was not taken: the field holds at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::FigureDialog</name>
    <message>
        <source>Slide (1920 × 1080 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article column (90 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width (180 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square (1200 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape (300 dpi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (black and white)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credi&amp;t line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::LensChips</name>
    <message>
        <source>The moment that is shown: the founding editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the founding moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::LensPanel</name>
    <message>
        <source>Find a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters; the time stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked in a section: everything of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least &amp;weight of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least weight of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with k participants adds 1/(k−1) to each pair. Lighter pairs are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of more than &amp;six parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of more than six parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as small nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as hulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of more than six parties left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without a drawn tie</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::MainWindow</name>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus One stores (*.plusone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only) – Plus One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Plus One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens has moved to show “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still being laid out. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: arrow keys walk from actor to actor, Tab goes on through links, Enter selects, + and − zoom, 0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plus One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Plus One %1&lt;/h3&gt;&lt;p&gt;A map of the “Japan-U.S. + 1” security frameworks.&lt;/p&gt;&lt;p&gt;Program: GNU General Public License, version 3 or later.&lt;br&gt;Shipped data: Creative Commons Attribution 4.0 (CC BY 4.0); every record names its sources.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in this view. Widen the time or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an actor first: click it, or walk to it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on %1, depth %2. Esc steps back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::ParticipantsField</name>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: a name in English or Japanese, or a code; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::RecordsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::RecordsTable</name>
    <message>
        <source>Filter: every word, in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the records outside the lens too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the lens holds “%1”. Switch on “All records” to look outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is in the lens. Widen its time, or take a filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records yet. Add an exercise with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::SearchBox</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actors, frameworks, records and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::SearchModel</name>
    <message>
        <source>Countries and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of the editorial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::SourceRow</name>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: 2016-06-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title; a part of it finds a source that is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, already in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::SourcesField</name>
    <message>
        <source>&amp;Add a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::TimeStrip</name>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days instead of one moment with the months before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016-08-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises and dialogues of so many months before the day are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play year by year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plusone::YearBars</name>
    <message>
        <source>Time: records per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreements, %3 exercises, %4 dialogues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
