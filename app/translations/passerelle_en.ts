<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DoseWeeks</name>
    <message numerus="yes">
        <source>%n not taken.</source>
        <extracomment>Doses of a week that the person recorded as not taken</extracomment>
        <translation>
            <numerusform>%n not taken.</numerusform>
            <numerusform>%n not taken.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Safety: %1 of %2 units not finished, after %n days</source>
        <extracomment>Why to open a patient; %1 of %2 units about safety are not finished, %n days after they came into the path</extracomment>
        <translation>
            <numerusform>Safety: %1 of %2 units not finished, after %n day</numerusform>
            <numerusform>Safety: %1 of %2 units not finished, after %n days</numerusform>
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
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n to take. Open to see which.</source>
        <extracomment>Text of a reminder; %n doses are to take</extracomment>
        <translation>
            <numerusform>%n to take. Open to see it.</numerusform>
            <numerusform>%n to take. Open to see which.</numerusform>
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
        <source>%1 in %n days (limit %2)</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %n the days it looks back, %2 the limit</extracomment>
        <translation>
            <numerusform>%1 in %n day (limit %2)</numerusform>
            <numerusform>%1 in %n days (limit %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>How long something lasts</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long something lasts</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n weeks</source>
        <extracomment>Days of the week on which a medicine is taken; %1 are the days, %n how many weeks apart</extracomment>
        <translation>
            <numerusform>%1, every week</numerusform>
            <numerusform>%1, every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n in 24 hours</source>
        <extracomment>Limit of a medicine taken as needed</extracomment>
        <translation>
            <numerusform>at most %n in 24 hours</numerusform>
            <numerusform>at most %n in 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a medicine is taken</extracomment>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Medicines, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Medicines, last day</numerusform>
            <numerusform>Medicines, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measures, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Measures, last day</numerusform>
            <numerusform>Measures, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the app.</source>
        <extracomment>Page for a visit: what did not fit on the page</extracomment>
        <translation>
            <numerusform>%n more is in the app.</numerusform>
            <numerusform>%n more are in the app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Alerts, last day</numerusform>
            <numerusform>Alerts, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was felt, last %n days</source>
        <extracomment>Section of the page for a visit: what the person said they feel; %n is a number of days</extracomment>
        <translation>
            <numerusform>What was felt, last day</numerusform>
            <numerusform>What was felt, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said on %n days of %1.</source>
        <extracomment>Page for a visit, after what is felt; %n of %1 days have a word about it</extracomment>
        <translation>
            <numerusform>Said on %n day of %1.</numerusform>
            <numerusform>Said on %n days of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 have a value.</source>
        <extracomment>Page for a visit, after the newest value; %n of %1 days have a value</extracomment>
        <translation>
            <numerusform>%n day of %1 has a value.</numerusform>
            <numerusform>%n days of %1 have a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message numerus="yes">
        <source>The rest of my team (%n)</source>
        <extracomment>Opens the rest of the list of people; %n of them.</extracomment>
        <translation>
            <numerusform>The rest of my team (%n)</numerusform>
            <numerusform>The rest of my team (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::AppViewModel</name>
    <message numerus="yes">
        <source>%n entries were not sent. Your team will never see them.</source>
        <extracomment>Before everything on this device is erased: what the team does not have; %n is a count</extracomment>
        <translation>
            <numerusform>%n entry was not sent. Your team will never see it.</numerusform>
            <numerusform>%n entries were not sent. Your team will never see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::ArrivalViewModel</name>
    <message numerus="yes">
        <source>%n entries have arrived. They are the same as on the old device.</source>
        <extracomment>Coming from another device: all of it is here, and was compared</extracomment>
        <translation>
            <numerusform>%n entry has arrived. It is the same as on the old device.</numerusform>
            <numerusform>%n entries have arrived. They are the same as on the old device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::AssessmentViewModel</name>
    <message numerus="yes">
        <source>The path would begin with %n units.</source>
        <extracomment>Shared assessment, what an answer changes in the path: the first proposal; %n units</extracomment>
        <translation>
            <numerusform>The path would begin with %n unit.</numerusform>
            <numerusform>The path would begin with %n units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::CareProcessViewModel</name>
    <message numerus="yes">
        <source>%n held</source>
        <extracomment>Therapeutic education: how many sessions were held; %n sessions</extracomment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::CentreLogViewModel</name>
    <message numerus="yes">
        <source>%1, %n exchanges that day</source>
        <extracomment>Access log of the centre; %1 the last moment of a day, %n exchanges on that day</extracomment>
        <translation>
            <numerusform>%1, %n exchange that day</numerusform>
            <numerusform>%1, %n exchanges that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of the centre is complete: %n lines.</source>
        <extracomment>Access log of the centre: nothing was taken out or changed; %n lines</extracomment>
        <translation>
            <numerusform>The list of the centre is complete: %n line.</numerusform>
            <numerusform>The list of the centre is complete: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::DirectoryViewModel</name>
    <message numerus="yes">
        <source>This list is %n days old. Check a number before you give it to a patient.</source>
        <extracomment>A directory that is older than half a year; %n days</extracomment>
        <translation>
            <numerusform>This list is %n day old. Check a number before you give it to a patient.</numerusform>
            <numerusform>This list is %n days old. Check a number before you give it to a patient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::HelperUnitsViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Under a unit for those who help; how long it takes</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::HiddenItemsViewModel</name>
    <message numerus="yes">
        <source>%n entries are kept from those who help you.</source>
        <extracomment>What a patient keeps from those who help; %n entries</extracomment>
        <translation>
            <numerusform>%n entry is kept from those who help you.</numerusform>
            <numerusform>%n entries are kept from those who help you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::InterviewViewModel</name>
    <message numerus="yes">
        <source>Recorded for %1, under your name: %n answers.</source>
        <extracomment>Interview of a patient; %n answers are kept, %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>
            <numerusform>Recorded for %1, under your name: %n answer.</numerusform>
            <numerusform>Recorded for %1, under your name: %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::LedgerViewModel</name>
    <message numerus="yes">
        <source>%n people help you.</source>
        <extracomment>Line that leads to the page of those who help; %n people</extracomment>
        <translation>
            <numerusform>%n person helps you.</numerusform>
            <numerusform>%n people help you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list is complete: %n entries.</source>
        <extracomment>Ledger: nothing was taken out or changed; %n entries</extracomment>
        <translation>
            <numerusform>This list is complete: %n entry.</numerusform>
            <numerusform>This list is complete: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::LibraryViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Under a unit of the library; how long it takes</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::LimitsViewModel</name>
    <message numerus="yes">
        <source>%1: gain in %n days</source>
        <extracomment>A rule, by name; %1 is a measure such as Weight, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1: gain in %n day</numerusform>
            <numerusform>%1: gain in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: loss in %n days</source>
        <extracomment>A rule, by name; %1 is a measure such as Weight, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1: loss in %n day</numerusform>
            <numerusform>%1: loss in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::LockViewModel</name>
    <message numerus="yes">
        <source>Wait %n seconds, then try again. Nothing is erased.</source>
        <extracomment>Locked device, after five wrong codes, when the wait is short; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Wait %n second, then try again. Nothing is erased.</numerusform>
            <numerusform>Wait %n seconds, then try again. Nothing is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MeasureEntryViewModel</name>
    <message numerus="yes">
        <source>In %1, write at most %n digits after the decimal sign.</source>
        <extracomment>A number with more digits than are kept; %1 is a unit, %n the digits allowed after the decimal sign</extracomment>
        <translation>
            <numerusform>In %1, write at most %n digit after the decimal sign.</numerusform>
            <numerusform>In %1, write at most %n digits after the decimal sign.</numerusform>
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
        <source>%n days of %1 have a value.</source>
        <extracomment>Under the sentence of a chart: %n days have a value, of %1 shown</extracomment>
        <translation>
            <numerusform>%n day of %1 has a value.</numerusform>
            <numerusform>%n days of %1 have a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <extracomment>In a table of measures: how many values a week or a month has</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MedicinesViewModel</name>
    <message numerus="yes">
        <source>%n taken in the last 24 hours.</source>
        <extracomment>A medicine taken as needed; %n doses were taken</extracomment>
        <translation>
            <numerusform>%n taken in the last 24 hours.</numerusform>
            <numerusform>%n taken in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 left, until %2: %n days.</source>
        <extracomment>What is left of a medicine; %1 is an amount such as 12 tablets, %2 a day, %n days from today</extracomment>
        <translation>
            <numerusform>About %1 left, until %2: %n day.</numerusform>
            <numerusform>About %1 left, until %2: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MoveViewModel</name>
    <message numerus="yes">
        <source>%n entries are in the file.</source>
        <extracomment>Going to another device: what is in the file that was written</extracomment>
        <translation>
            <numerusform>%n entry is in the file.</numerusform>
            <numerusform>%n entries are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::MyNumbersViewModel</name>
    <message numerus="yes">
        <source>%1: %2 more in %n days</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days</extracomment>
        <translation>
            <numerusform>%1: %2 more in %n day</numerusform>
            <numerusform>%1: %2 more in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 less in %n days</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days</extracomment>
        <translation>
            <numerusform>%1: %2 less in %n day</numerusform>
            <numerusform>%1: %2 less in %n days</numerusform>
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
    <name>viewmodels::NurseMessagesViewModel</name>
    <message numerus="yes">
        <source>Patients are told: an answer in about %n working days.</source>
        <extracomment>Above the field of an answer: the promise patients read as well</extracomment>
        <translation>
            <numerusform>Patients are told: an answer in about %n working day.</numerusform>
            <numerusform>Patients are told: an answer in about %n working days.</numerusform>
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
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a unit takes, as the patient sees it; %n minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units do not fit this patient and were left out.</source>
        <extracomment>Path builder, after a template was taken; %n units could not be</extracomment>
        <translation>
            <numerusform>%n unit does not fit this patient and was left out.</numerusform>
            <numerusform>%n units do not fit this patient and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out, for reasons of their own.</source>
        <extracomment>Path builder, sent to several: %n units are not for this patient, such as what they know already</extracomment>
        <translation>
            <numerusform>%n unit left out, for reasons of their own.</numerusform>
            <numerusform>%n units left out, for reasons of their own.</numerusform>
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
    <message numerus="yes">
        <source>%n days without a measure.</source>
        <extracomment>About an alert: days of the window without a measure</extracomment>
        <translation>
            <numerusform>%n day without a measure.</numerusform>
            <numerusform>%n days without a measure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PlanEntryViewModel</name>
    <message numerus="yes">
        <source>Say it in fewer words: %n letters at most.</source>
        <extracomment>Beside the field of the reason of a change of a prescription; %n is how many letters there may be</extracomment>
        <translation>
            <numerusform>Say it in fewer words: %n letter at most.</numerusform>
            <numerusform>Say it in fewer words: %n letters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PlanImportViewModel</name>
    <message numerus="yes">
        <source>%n lines of this file are not understood. Ask your pharmacist.</source>
        <extracomment>Under the prescriptions of a file; %n lines could not be read</extracomment>
        <translation>
            <numerusform>%n line of this file is not understood. Ask your pharmacist.</numerusform>
            <numerusform>%n lines of this file are not understood. Ask your pharmacist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n medicines</source>
        <extracomment>Button that keeps the prescriptions of a file that the person confirmed</extracomment>
        <translation>
            <numerusform>Keep %n medicine</numerusform>
            <numerusform>Keep %n medicines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicines are in your list.</source>
        <extracomment>Said back after prescriptions of a file were kept</extracomment>
        <translation>
            <numerusform>%n medicine is in your list.</numerusform>
            <numerusform>%n medicines are in your list.</numerusform>
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
    <message numerus="yes">
        <source>Read at %1. %n thing(s) to mend before it can be built.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time. The pack is on screen, and not yet fit to be given to patients.</extracomment>
        <translation>
            <numerusform>Read at %1. %n thing to mend before it can be built.</numerusform>
            <numerusform>Read at %1. %n things to mend before it can be built.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::RecordLogViewModel</name>
    <message numerus="yes">
        <source>This list is complete: %n entries.</source>
        <extracomment>Access log of a patient: nothing was taken out or changed; %n entries</extracomment>
        <translation>
            <numerusform>This list is complete: %n entry.</numerusform>
            <numerusform>This list is complete: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::RecoveryViewModel</name>
    <message numerus="yes">
        <source>%n entries are saved.</source>
        <extracomment>Recovery page, after saving: %n entries (doses, measures, answers…) are there</extracomment>
        <translation>
            <numerusform>%n entry is saved.</numerusform>
            <numerusform>%n entries are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait to be sent.</source>
        <extracomment>Recovery page, after saving: of the entries, those the centre does not have yet</extracomment>
        <translation>
            <numerusform>%n of them waits to be sent.</numerusform>
            <numerusform>%n of them wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read. Tell your team.</source>
        <extracomment>Recovery page, after saving: entries nobody can read any more, and the centre does not have</extracomment>
        <translation>
            <numerusform>%n could not be read. Tell your team.</numerusform>
            <numerusform>%n could not be read. Tell your team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::ReplacedViewModel</name>
    <message numerus="yes">
        <source>%n entries gave way to another</source>
        <extracomment>Settings: %n entries gave way to another that was written at the same time</extracomment>
        <translation>
            <numerusform>%n entry gave way to another</numerusform>
            <numerusform>%n entries gave way to another</numerusform>
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
    <name>viewmodels::SimpleModeViewModel</name>
    <message numerus="yes">
        <source>Yes, all %n</source>
        <extracomment>Simple mode: all medicines of the page were taken; %n of them</extracomment>
        <translation>
            <numerusform>Yes</numerusform>
            <numerusform>Yes, all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n more things.</source>
        <extracomment>Simple mode: how many things come after the one on the page</extracomment>
        <translation>
            <numerusform>Then %n more thing.</numerusform>
            <numerusform>Then %n more things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::SymptomEntryViewModel</name>
    <message numerus="yes">
        <source>Said on %n days of the last %1.</source>
        <extracomment>After something a person feels was recorded; %n of %1 days have a word about it</extracomment>
        <translation>
            <numerusform>Said on %n day of the last %1.</numerusform>
            <numerusform>Said on %n days of the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::SymptomsViewModel</name>
    <message numerus="yes">
        <source>Recorded today: %n</source>
        <extracomment>Under &quot;How I feel&quot; on the page of measures; %n things a person said today</extracomment>
        <translation>
            <numerusform>Recorded today: %n</numerusform>
            <numerusform>Recorded today: %n</numerusform>
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
    <message numerus="yes">
        <source>Answer in about %n working days.</source>
        <extracomment>Above the field where a message is written: within how many working days the team says it answers</extracomment>
        <translation>
            <numerusform>Answer in about %n working day.</numerusform>
            <numerusform>Answer in about %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::ToReviewViewModel</name>
    <message numerus="yes">
        <source>%n answers</source>
        <extracomment>Beside the place &quot;To review&quot;: how many answers wait to be read</extracomment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
    <message numerus="yes">
        <source>%n done.</source>
        <extracomment>Screen reader, after &quot;2 things to do.&quot;; %n counts what was done today</extracomment>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later today</source>
        <extracomment>Today page, on what folds away when there are more than five open things</extracomment>
        <translation>
            <numerusform>%n more later today</numerusform>
            <numerusform>%n more later today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes, at %1</source>
        <extracomment>When to be reminded again; %n minutes from now, %1 is a time such as 8:30am</extracomment>
        <translation>
            <numerusform>In %n minute, at %1</numerusform>
            <numerusform>In %n minutes, at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hours, at %1</source>
        <extracomment>When to be reminded again; %n hours from now, %1 is a time such as 10am</extracomment>
        <translation>
            <numerusform>In %n hour, at %1</numerusform>
            <numerusform>In %n hours, at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TranscriptionViewModel</name>
    <message numerus="yes">
        <source>%n were copied before.</source>
        <extracomment>Copying the paper diary; %n boxes were copied earlier, and stay as they are</extracomment>
        <translation>
            <numerusform>%n was copied before.</numerusform>
            <numerusform>%n were copied before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes cannot be read. Write a number, or for how one feels a figure from 0 to 4.</source>
        <extracomment>Copying the paper diary; %n boxes hold something that is no number or no figure of the scale</extracomment>
        <translation>
            <numerusform>%n box cannot be read. Write a number, or for how one feels a figure from 0 to 4.</numerusform>
            <numerusform>%n boxes cannot be read. Write a number, or for how one feels a figure from 0 to 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are unlikely. Are they on the sheet like this?</source>
        <extracomment>Copying the paper diary; %n boxes hold an unlikely number</extracomment>
        <translation>
            <numerusform>%n number is unlikely. Is it on the sheet like this?</numerusform>
            <numerusform>%n numbers are unlikely. Are they on the sheet like this?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %1, from paper, under your name: %n values.</source>
        <extracomment>Copying the paper diary; %n values are kept, %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>
            <numerusform>Recorded for %1, from paper, under your name: %n value.</numerusform>
            <numerusform>Recorded for %1, from paper, under your name: %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TreatmentViewModel</name>
    <message numerus="yes">
        <source>Days covered (PDC): from the dates boxes were handed out, in the last %n days, counted from the first box. What is left of a box is carried forward. Declared doses are not part of it.</source>
        <extracomment>Under the days covered by what a pharmacy handed out; %n is the days that are looked at</extracomment>
        <translation>
            <numerusform>Days covered (PDC): from the dates boxes were handed out, in the last day.</numerusform>
            <numerusform>Days covered (PDC): from the dates boxes were handed out, in the last %n days, counted from the first box. What is left of a box is carried forward. Declared doses are not part of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days covered: %1 of %n (%2 %)</source>
        <extracomment>Beside a medicine; %1 of %n days were covered by what the pharmacy handed out, which is %2 per cent</extracomment>
        <translation>
            <numerusform>Days covered: %1 of %n (%2 %)</numerusform>
            <numerusform>Days covered: %1 of %n (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say it in fewer words: %n letters at most.</source>
        <extracomment>Beside the field of the reason for which a medicine is stopped; %n is how many letters there may be</extracomment>
        <translation>
            <numerusform>Say it in fewer words: %n letter at most.</numerusform>
            <numerusform>Say it in fewer words: %n letters at most.</numerusform>
        </translation>
    </message>
</context>
</TS>
