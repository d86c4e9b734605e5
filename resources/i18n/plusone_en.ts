<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) cannot be entered. Nothing was written.</source>
        <translation>
            <numerusform>%n row cannot be entered. Nothing was written.</numerusform>
            <numerusform>%n rows cannot be entered. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n fault(s) in %1.</source>
        <translation>
            <numerusform>Nothing was written: %n fault in %1.</numerusform>
            <numerusform>Nothing was written: %n faults in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n fault(s) in %1, the first %2 of them above.</source>
        <translation>
            <numerusform>Nothing was written: %n fault in %1, the first %2 of them above.</numerusform>
            <numerusform>Nothing was written: %n faults in %1, the first %2 of them above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n record(s) name it (%2). Change or merge them first.</source>
        <translation>
            <numerusform>“%1” cannot be deleted: one record names it (%2). Change or merge them first.</numerusform>
            <numerusform>“%1” cannot be deleted: %n records name it (%2). Change or merge them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n name(s) without room on the map: %1. A larger page or a part of the map makes room.</source>
        <translation>
            <numerusform>%n name without room on the map: %1. A larger page or a part of the map makes room.</numerusform>
            <numerusform>%n names without room on the map: %1. A larger page or a part of the map makes room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) shortened on the map: %1. A larger page or a part of the map makes room.</source>
        <translation>
            <numerusform>%n name shortened on the map: %1. A larger page or a part of the map makes room.</numerusform>
            <numerusform>%n names shortened on the map: %1. A larger page or a part of the map makes room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation>
            <numerusform>%n dialogue</numerusform>
            <numerusform>%n dialogues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of risk reduction</source>
        <translation>
            <numerusform>%n of risk reduction</numerusform>
            <numerusform>%n of risk reduction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the table shows them all.</source>
        <translation>
            <numerusform>… and %n more: the table shows them all.</numerusform>
            <numerusform>… and %n more: the table shows them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with the events of the %n month(s) before</source>
        <translation>
            <numerusform>%1, with the events of the %n month before</numerusform>
            <numerusform>%1, with the events of the %n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest way (%n step(s))</source>
        <translation>
            <numerusform>Shortest way (%n step)</numerusform>
            <numerusform>Shortest way (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n stand side by side.</source>
        <translation>
            <numerusform>Only the first %n stands side by side.</numerusform>
            <numerusform>Only the first %n stand side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records that name all of them (%n)</source>
        <translation>
            <numerusform>Records that name all of them (%n)</numerusform>
            <numerusform>Records that name all of them (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %n record(s)</source>
        <translation>
            <numerusform>%1 → %n record</numerusform>
            <numerusform>%1 → %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message numerus="yes">
        <source>%1 and %n month(s) before</source>
        <translation>
            <numerusform>%1 and %n month before</numerusform>
            <numerusform>%1 and %n months before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s)</source>
        <translation>
            <numerusform>%n dialogue</numerusform>
            <numerusform>%n dialogues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of risk reduction</source>
        <translation>
            <numerusform>%n record of risk reduction</numerusform>
            <numerusform>%n records of risk reduction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 actor(s) that stay are cut off: %2.</source>
        <translation>
            <numerusform>%n of %1 actors that stay is cut off: %2.</numerusform>
            <numerusform>%n of %1 actors that stay are cut off: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the pairs of those who stay, %n lose(s) the direct tie and %1 every way to one another.</source>
        <translation>
            <numerusform>Of the pairs of those who stay, %n loses its direct tie and %1 every way to one another.</numerusform>
            <numerusform>Of the pairs of those who stay, %n lose their direct tie and %1 every way to one another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::BulkDialog</name>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation>
            <numerusform>Checking %Ln row…</numerusform>
            <numerusform>Checking %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>%Ln with nothing new</numerusform>
            <numerusform>%Ln with nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>%Ln with problems</numerusform>
            <numerusform>%Ln with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln row(s). Undo takes them back in one step.</source>
        <translation>
            <numerusform>Imported: %Ln row. Undo takes it back.</numerusform>
            <numerusform>Imported: %Ln rows. Undo takes them back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::BulkModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::DraftsBar</name>
    <message numerus="yes">
        <source>%1 %n more.</source>
        <translation>
            <numerusform>%1 %n more.</numerusform>
            <numerusform>%1 %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::FigureDialog</name>
    <message numerus="yes">
        <source>Written: %n figure(s).</source>
        <translation>
            <numerusform>Written: %n figure.</numerusform>
            <numerusform>Written: %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already, “%1” first. Replace them?</source>
        <translation>
            <numerusform>%n file of these names is there already, “%1”. Replace it?</numerusform>
            <numerusform>%n files of these names are there already, “%1” first. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::FigureWriter</name>
    <message numerus="yes">
        <source>Stopped: %n figure(s) are written, the rest is not.</source>
        <translation>
            <numerusform>Stopped: %n figure is written, the rest is not.</numerusform>
            <numerusform>Stopped: %n figures are written, the rest is not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::LadderModel</name>
    <message numerus="yes">
        <source>%n record(s): Enter shows them</source>
        <translation>
            <numerusform>%n record: Enter shows it</numerusform>
            <numerusform>%n records: Enter shows them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::LensPanel</name>
    <message numerus="yes">
        <source>%n pair(s) left out</source>
        <translation>
            <numerusform>%n pair left out</numerusform>
            <numerusform>%n pairs left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of more than six parties left out</source>
        <translation>
            <numerusform>%n event of more than six parties left out</numerusform>
            <numerusform>%n events of more than six parties left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without a drawn tie</source>
        <translation>
            <numerusform>%n actor without a drawn tie</numerusform>
            <numerusform>%n actors without a drawn tie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::MapAccessible</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::MapView</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2: %n step(s). Esc steps back.</source>
        <translation>
            <numerusform>%1 – %2: %n step. Esc steps back.</numerusform>
            <numerusform>%1 – %2: %n steps. Esc steps back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hidden. Shift+H brings all back.</source>
        <translation>
            <numerusform>%n thing hidden. Shift+H brings all back.</numerusform>
            <numerusform>%n things hidden. Shift+H brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::MergeDialog</name>
    <message numerus="yes">
        <source>%n other record(s) will name “%1” instead of “%2”:</source>
        <translation>
            <numerusform>%n other record will name “%1” instead of “%2”:</numerusform>
            <numerusform>%n other records will name “%1” instead of “%2”:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::RecordsTable</name>
    <message numerus="yes">
        <source>%n record(s) of the table</source>
        <translation>
            <numerusform>%n record of the table</numerusform>
            <numerusform>%n records of the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plusone::TourPanel</name>
    <message numerus="yes">
        <source>%n step(s), each a view with a few sentences and the records that they rest on.</source>
        <translation>
            <numerusform>%n step: a view with a few sentences and the records that they rest on.</numerusform>
            <numerusform>%n steps, each a view with a few sentences and the records that they rest on.</numerusform>
        </translation>
    </message>
</context>
</TS>
