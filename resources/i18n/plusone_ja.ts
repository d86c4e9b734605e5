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
    <name>Startup</name>
    <message>
        <source>The folder “%1” for your store cannot be made. Give a file of your own: plusone FILE.plusone</source>
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
</TS>
