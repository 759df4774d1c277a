<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>These 6 digits are not right. Check them with your nurse. %n tries left.</source>
        <extracomment>Pairing: the six-digit code is wrong; %n tries are left</extracomment>
        <translation>
            <numerusform>These 6 digits are not right. Check them with your nurse. %n try left.</numerusform>
            <numerusform>These 6 digits are not right. Check them with your nurse. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;</extracomment>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;: nobody declared anything about them</extracomment>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>Earlier words (%n)</source>
        <extracomment>Folded list of what was written before in a goal; %n versions</extracomment>
        <translation>
            <numerusform>Earlier words (%n)</numerusform>
            <numerusform>Earlier words (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message numerus="yes">
        <source>The list of trust now has %n keys.</source>
        <extracomment>After importing the list of those whose content packs are believed; %n keys are on it</extracomment>
        <translation>
            <numerusform>The list of trust now has %n key.</numerusform>
            <numerusform>The list of trust now has %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of one day: nobody declared anything about them</extracomment>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>We looked at it together %n days ago. Here it is again.</source>
        <extracomment>Why this question comes now: the last answer was not right; %n days</extracomment>
        <translation>
            <numerusform>We looked at it together %n day ago. Here it is again.</numerusform>
            <numerusform>We looked at it together %n days ago. Here it is again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It matters for your safety. You last saw it %n days ago.</source>
        <extracomment>Why this question comes now: it matters for safety; %n days</extracomment>
        <translation>
            <numerusform>It matters for your safety. You last saw it %n day ago.</numerusform>
            <numerusform>It matters for your safety. You last saw it %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last saw it %n days ago. Coming back to it helps to keep it.</source>
        <extracomment>Why this question comes now; %n days</extracomment>
        <translation>
            <numerusform>You last saw it %n day ago. Coming back to it helps to keep it.</numerusform>
            <numerusform>You last saw it %n days ago. Coming back to it helps to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%1 in %n days.</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1 in %n day.</numerusform>
            <numerusform>%1 in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MeasuresViewModel</name>
    <message numerus="yes">
        <source>Nothing recorded in the last %n days.</source>
        <extracomment>Above an empty chart; %n days are shown</extracomment>
        <translation>
            <numerusform>Nothing recorded in the last %n day.</numerusform>
            <numerusform>Nothing recorded in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1.</source>
        <extracomment>Above the chart when all values are alike; %1 is a value with its unit, %n the days shown</extracomment>
        <translation>
            <numerusform>Last %n day: %1.</numerusform>
            <numerusform>Last %n days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1 to %2.</source>
        <extracomment>Above the chart; %1 is the lowest number, %2 the highest with its unit, %n the days shown</extracomment>
        <translation>
            <numerusform>Last %n day: %1 to %2.</numerusform>
            <numerusform>Last %n days: %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 have a value.</source>
        <extracomment>Under the sentence of a chart: %n days have a value, of %1 shown</extracomment>
        <translation>
            <numerusform>%n day of %1 has a value.</numerusform>
            <numerusform>%n days of %1 have a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MyPathViewModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>Link to the changes of the path; %n changes</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PathBuilderViewModel</name>
    <message numerus="yes">
        <source>%n units</source>
        <extracomment>Path builder; %n units are in the path</extracomment>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Path builder; how long the units take together</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PathViewModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a unit takes; %n minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to learn.</source>
        <extracomment>Under the count of safety; %n things are still to be learnt</extracomment>
        <translation>
            <numerusform>%n still to learn.</numerusform>
            <numerusform>%n still to learn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PatientPageViewModel</name>
    <message numerus="yes">
        <source>%n measures</source>
        <extracomment>Under the chart: how many values there are</extracomment>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Link to the messages of a patient: nobody has opened %n of them</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PreviewViewModel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be shown.</source>
        <extracomment>Preview of a pack, for its author</extracomment>
        <translation>
            <numerusform>%n thing to mend before it can be shown.</numerusform>
            <numerusform>%n things to mend before it can be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. On screen: the pack as it was at %1.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time</extracomment>
        <translation>
            <numerusform>%n thing to mend. On screen: the pack as it was at %1.</numerusform>
            <numerusform>%n things to mend. On screen: the pack as it was at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>How many questions come back; %n questions</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>How long the questions take; %n minutes</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>Above what a search found</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::SyncViewModel</name>
    <message numerus="yes">
        <source>%n items waiting</source>
        <extracomment>Line about sending; %n things wait to be sent</extracomment>
        <translation>
            <numerusform>%n item waiting</numerusform>
            <numerusform>%n items waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items refused by the centre</source>
        <extracomment>Line about sending; the centre refused %n things, which stay on the device</extracomment>
        <translation>
            <numerusform>%n item refused by the centre</numerusform>
            <numerusform>%n items refused by the centre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TeamViewModel</name>
    <message numerus="yes">
        <source>%n new messages from %1</source>
        <extracomment>Today page: the team has written; %1 is a name, %n messages</extracomment>
        <translation>
            <numerusform>%n new message from %1</numerusform>
            <numerusform>%n new messages from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TodayViewModel</name>
    <message numerus="yes">
        <source>%n things to do.</source>
        <extracomment>Today page, beside the date</extracomment>
        <translation>
            <numerusform>%n thing to do.</numerusform>
            <numerusform>%n things to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To read, %n min</source>
        <extracomment>A unit to learn today; %n minutes of reading</extracomment>
        <translation>
            <numerusform>To read, %n min</numerusform>
            <numerusform>To read, %n min</numerusform>
        </translation>
    </message>
</context>
</TS>
