<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CareCard</name>
    <message>
        <source>Life-threatening emergency. %1</source>
        <extracomment>Screen reader, before the title of the card that says when to call 15 or 112.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Text size</source>
        <extracomment>Comfort settings: heading above the text sizes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Comfort settings: usual text size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Comfort settings: large text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <extracomment>Comfort settings: very large text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Comfort settings: the largest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Comfort settings: heading above the colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Comfort settings: light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Comfort settings: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>Comfort settings: black on white, the strongest contrast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still screen, nothing moves</source>
        <extracomment>Comfort settings: stops animations</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Comfort</source>
        <extracomment>Title of the comfort page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the first start</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Are you %1?</source>
        <extracomment>Asked after pairing; %1 is a first and a family name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not you, press No and call your nurse.</source>
        <extracomment>Under the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer: that is not me</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is me</source>
        <extracomment>Answer: that is me</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPill</name>
    <message>
        <source>Emergency</source>
        <extracomment>Pill at the top right of every patient screen. It opens the page &quot;When to call?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call, and whom</source>
        <extracomment>What a screen reader adds to the Emergency pill.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing is erased. Your entries are still in the file.</source>
        <extracomment>Recovery page: what is safe when the database does not open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your team or the person who helps you with this device.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app is older than your data.</source>
        <extracomment>Recovery page: title, file written by a later version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the latest version of Passerelle, then open it again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is full.</source>
        <extracomment>Recovery page: title, no room on the device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photos or apps you no longer need. Then press Try again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passerelle is already open.</source>
        <extracomment>Recovery page: title, another copy of the app holds the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window. Then press Try again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is locked and its key does not open it.</source>
        <extracomment>Recovery page: title, the key does not open the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is not ours stands in the place of your data.</source>
        <extracomment>Recovery page: title, a plain file stands where the encrypted one should be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened and not changed.</source>
        <extracomment>Recovery page: what is safe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data cannot be read.</source>
        <extracomment>Recovery page: title, the file is damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These 6 digits are not right. Check them with your nurse. %n tries left.</source>
        <extracomment>Pairing: the six-digit code is wrong; %n tries are left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These 6 digits are not right. Check them with your nurse.</source>
        <extracomment>Pairing: the six-digit code is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old. Ask your nurse for a new one.</source>
        <extracomment>Pairing: the code is too old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was already used. Ask your nurse for a new one.</source>
        <extracomment>Pairing: the code was used before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries with this code. Ask your nurse for a new one.</source>
        <extracomment>Pairing: too many wrong tries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known. Check each letter on your sheet.</source>
        <extracomment>Pairing: nobody gave this code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <extracomment>Professional sign-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has 8 letters or digits, and the second one 6 digits. Check them on your sheet.</source>
        <extracomment>Pairing: what was typed cannot be a code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is busy. Try again in a minute.</source>
        <extracomment>Pairing: the hub asks to wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not answer. Check the internet connection, then try again.</source>
        <extracomment>Pairing: no network</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address did not prove that it is your centre. Nothing was sent. Tell your nurse.</source>
        <extracomment>Pairing: TLS identity not proven</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not a Passerelle centre. Check it with your nurse.</source>
        <extracomment>Pairing: something else answers at the address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device could not keep the connection. Make some room on it, then try again.</source>
        <extracomment>Pairing: the session could not be kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: this device is full. Make some room, then press Save again.</source>
        <extracomment>Beside the Save button: no room on the device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Press Save again. If it fails again, call your team.</source>
        <extracomment>Beside the Save button: the entry could not be kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet. Everything is kept on this device.</source>
        <extracomment>Banner: no connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is no longer linked to your centre. Everything is kept. Ask for a new code.</source>
        <extracomment>Banner: the session was ended by the team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre did not prove who it is. Nothing was sent, everything is kept.</source>
        <extracomment>Banner: the hub did not prove who it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. Everything is kept on this device, and it will be tried again.</source>
        <extracomment>Banner: any other failure of the exchange</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelloPage</name>
    <message>
        <source>Hello.</source>
        <extracomment>First page, greeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nurse gave you a sheet with a code.</source>
        <extracomment>First page: where the code comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to create.</source>
        <extracomment>First page, below: reassurance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>First page, main button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>First page: opens text size and colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am a health professional</source>
        <extracomment>First page: way in for nurses and other professionals</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <extracomment>Keypad: accessible names of the key that removes the last digit, and of the decimal sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Passerelle</source>
        <extracomment>Title of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Taken</source>
        <extracomment>The two answers about a dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>The two answers about a dose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Main places</source>
        <extracomment>Accessible name of the bottom bar and of the side rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Bottom bar at large text: opens the list of the main places.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main places</source>
        <extracomment>Accessible name of the bottom bar and of the side rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No internet. Everything is kept on this device.</source>
        <extracomment>Grey line when there is no internet: nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Screen reader, a step to put in order: its text, its place, how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Putting steps in order: moves this step one place earlier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Putting steps in order: moves this step one place later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PSwitch</name>
    <message>
        <source>Yes</source>
        <extracomment>State of a setting, beside its switch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PTextField</name>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a password field: shows or hides what is typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Header of a page: goes back to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Header of a page: leaves what was being done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Title of the page where the code is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code on your sheet</source>
        <extracomment>Label of the field for the eight characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 letters or digits. Small or capital letters, it does not matter.</source>
        <extracomment>Help under the label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 8 letters or digits of your sheet.</source>
        <extracomment>Beside the field, when characters are missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the second code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairDigitsPage</name>
    <message>
        <source>6 digits</source>
        <extracomment>Title of the page where the second code is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 6 digits your nurse tells you</source>
        <extracomment>Label of the field for the six digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your centre</source>
        <extracomment>Label of the field for the address of the centre, when it is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written on your sheet.</source>
        <extracomment>Help under the label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is sent to %1.</source>
        <extracomment>Which server will receive the code; %1 is its address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: links this device; the second text shows while it waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Reading</source>
        <extracomment>Read-aloud bar: the state while the voice reads, and the verb that starts it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Read-aloud bar: stops the voice, to go on later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>Read-aloud bar: reads the sentence before once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>Read-aloud bar: a slower voice, on or off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>For your safety.</source>
        <extracomment>Why a unit is in the path, after &quot;Why?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to look at it again.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun it.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is new to you.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It prepares “%1”.</source>
        <extracomment>Why a unit is in the path; %1 is the title of another unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows “%1”.</source>
        <extracomment>Why a unit stands where it does; %1 is the title of another unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves several of your illnesses.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep it fresh.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team will help you find the equipment.</source>
        <extracomment>Why a unit is in the path; a scale or the like has to be found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person who helps you.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live alone: you are the first to see the signs.</source>
        <extracomment>Why a unit stands where it does</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title of the page shown when the data cannot be opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of the recovery page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the file aside and start anew</source>
        <extracomment>Button of the recovery page: begins with an empty file, the old one is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 15</source>
        <extracomment>Button that calls the emergency number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading above the languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with your centre</source>
        <extracomment>Settings: heading above the state of the exchange with the centre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <extracomment>Settings: starts an exchange with the centre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Settings: heading above the notice on the teaching content</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example content, not clinically validated. It does not replace your team&apos;s advice.</source>
        <extracomment>Settings: the teaching content is an example</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Health professional</source>
        <extracomment>Title of the professionals&apos; sign-in page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your centre</source>
        <extracomment>Label of the field for the address of the centre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <extracomment>Which server will receive the password; %1 is its address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: signs in; the first text shows while it waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
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
    <message>
        <source>Up to date</source>
        <extracomment>Line about sending; nothing waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <extracomment>Line about sending; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent yet</source>
        <extracomment>Line about sending; the device has never reached its centre</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoWay</name>
    <message>
        <source>Yes</source>
        <extracomment>The two answers to a question about sharing or a setting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The two answers to a question about sharing or a setting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Nobody is watching live. Emergency: 15 or 112.</source>
        <extracomment>Permanent line under every alert and message. 15 and 112 are the French and European emergency numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>today at %1</source>
        <extracomment>A moment in a sentence; %1 is a time such as 8:05am</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>A moment in a sentence; %1 is a time such as 8:05am</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A moment in a sentence; %1 is a day such as Monday 3 March, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years old</source>
        <extracomment>Age of a patient, beside the name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
