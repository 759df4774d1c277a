<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>These 6 digits are not right. Check them with your nurse. %n tries left.</source>
        <extracomment>Pairing: the six-digit code is wrong; %n tries are left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;: nobody declared anything about them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of one day: nobody declared anything about them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%1 in %n days.</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %n the days it looks back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MeasuresViewModel</name>
    <message numerus="yes">
        <source>Nothing recorded in the last %n days.</source>
        <extracomment>Above an empty chart; %n days are shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1.</source>
        <extracomment>Above the chart when all values are alike; %1 is a value with its unit, %n the days shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1 to %2.</source>
        <extracomment>Above the chart; %1 is the lowest number, %2 the highest with its unit, %n the days shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 have a value.</source>
        <extracomment>Under the sentence of a chart: %n days have a value, of %1 shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PathBuilderViewModel</name>
    <message numerus="yes">
        <source>%n units</source>
        <extracomment>Path builder; %n units are in the path</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Path builder; how long the units take together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PathViewModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a unit takes; %n minutes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to learn.</source>
        <extracomment>Under the count of safety; %n things are still to be learnt</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PatientPageViewModel</name>
    <message numerus="yes">
        <source>%n measures</source>
        <extracomment>Under the chart: how many values there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Link to the messages of a patient: nobody has opened %n of them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::SyncViewModel</name>
    <message numerus="yes">
        <source>%n items waiting</source>
        <extracomment>Line about sending; %n things wait to be sent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items refused by the centre</source>
        <extracomment>Line about sending; the centre refused %n things, which stay on the device</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TeamViewModel</name>
    <message numerus="yes">
        <source>%n new messages from %1</source>
        <extracomment>Today page: the team has written; %1 is a name, %n messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TodayViewModel</name>
    <message numerus="yes">
        <source>%n things to do.</source>
        <extracomment>Today page, beside the date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To read, %n min</source>
        <extracomment>A unit to learn today; %n minutes of reading</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
