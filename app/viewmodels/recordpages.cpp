// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recordpages.h"

#include "app/domain/symptoms.h"
#include "app/domain/wallclock.h"
#include "app/store/carestore.h"
#include "app/store/goalstore.h"
#include "app/store/inventory.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/measurewords.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/plantext.h"
#include "app/viewmodels/sheetpdf.h"
#include "app/viewmodels/symptomtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::Result;

namespace {

constexpr double kMarginPoints = 42;
constexpr double kTitle = 18;
constexpr double kHeading = 13;
constexpr double kBody = 10.5;
constexpr double kSmall = 9;
constexpr double kGap = 4;
constexpr double kSectionGap = 14;
constexpr int kPointsPerInch = 72;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordPages)
};

/// A line and when it was, to be put in order.
struct Dated {
    platform::Instant at;
    QString text;
};

class Collector {
public:
    Collector(const Context &context, const domain::PatientId &patient) : m_context(context), m_patient(patient), m_record(context) {}

    [[nodiscard]] Result<RecordPages> pages()
    {
        const auto rows = store::allSubjects(m_context.store(), m_patient);
        if (!rows)
            return rows.error();
        for (const store::OutboxRow &row : *rows) {
            if (auto done = take(row); !done)
                return done.error();
        }
        RecordPages pages;
        //: Title of the pages with all a person recorded
        pages.title = Words::tr("All my data");
        if (const auto person = m_context.store().people.find({m_patient.value}); person && *person)
            pages.identity = m_context.wording.fullName(**person) + u' ' + m_context.wording.birthDate(**person);
        //: Pages with all a person recorded: heading
        add(pages, Words::tr("What I measured and felt"), m_measures);
        //: Pages with all a person recorded: heading
        add(pages, Words::tr("What I took, and did not"), m_doses);
        //: Pages with all a person recorded: heading
        pages.sections.push_back({Words::tr("My medicines"), medicines()});
        //: Pages with all a person recorded: heading
        add(pages, Words::tr("What was written"), m_messages);
        //: Pages with all a person recorded: heading
        pages.sections.push_back({Words::tr("What matters to me"), goals()});
        //: Pages with all a person recorded: heading
        add(pages, Words::tr("What I agreed to"), consents());
        std::erase_if(pages.sections, [](const RecordPages::Section &section) { return section.lines.isEmpty(); });
        //: Pages with all a person recorded, at the end
        pages.foot = Words::tr("The file for programs (FHIR) also holds answers to questions, alerts and who looked.");
        return pages;
    }

private:
    [[nodiscard]] QString when(const domain::Envelope &envelope) const
    {
        return m_context.wording.locale().toString(toQt(envelope.occurredAt).date(), QLocale::ShortFormat) + u' '
            + m_context.wording.time(envelope.occurredAt);
    }
    [[nodiscard]] QString by(const domain::Envelope &envelope) const
    {
        if (m_record.isOwn(envelope))
            return {};
        //: Pages with all a person recorded, after an entry of somebody else; %1 is a name
        return u", "_s + Words::tr("by %1").arg(m_record.nameOf(envelope.author));
    }
    void add(RecordPages &pages, const QString &title, std::vector<Dated> lines) const
    {
        std::ranges::stable_sort(lines, {}, [](const Dated &line) { return line.at; });
        RecordPages::Section section{title, {}};
        for (const Dated &line : lines)
            section.lines << line.text;
        pages.sections.push_back(std::move(section));
    }
    [[nodiscard]] Result<void> take(const store::OutboxRow &row)
    {
        store::Store &store = m_context.store();
        if (row.subject == store::subject::kMeasure) {
            const auto reading = store.measures.ofReading({row.subjectId});
            if (!reading)
                return reading.error();
            for (const domain::Measure &measure : *reading) {
                if (!m_taken.insert(measure.envelope.id.value).second)
                    continue;
                const auto stands = store.measures.stands(measure.envelope.id);
                if (!stands)
                    return stands.error();
                m_measures.push_back({measure.envelope.occurredAt.at, measureLine(measure, *stands)});
            }
        } else if (row.subject == store::subject::kDose) {
            const auto history = store.doses.history(row.subjectId);
            if (!history)
                return history.error();
            for (const domain::DoseEvent &dose : *history)
                m_doses.push_back({dose.envelope.occurredAt.at, doseLine(dose)});
        } else if (row.subject == store::subject::kMessage) {
            const auto message = store.messages.find({row.subjectId});
            if (!message)
                return message.error();
            if (*message)
                m_messages.push_back({(**message).message.envelope.occurredAt.at, messageLine((**message).message)});
        }
        return {};
    }
    [[nodiscard]] QString measureLine(const domain::Measure &measure, bool stands) const
    {
        QString value;
        if (const auto symptom = domain::symptomIn(measure.kind)) {
            value = symptomTitle(*symptom) + u": "_s + strengthText(domain::strengthOf(measure.value));
        } else {
            const content::MeasureDefinition *known = m_record.measure(measure.kind);
            const QString title = known ? m_context.wording.text(known->title) : QString::fromStdString(measure.kind);
            value = title + u": "_s + m_context.wording.quantity(measure.value, known ? known->decimals : 1, QString::fromStdString(measure.unit));
        }
        //: Pages with all a person recorded, after an entry that was corrected or taken back later
        return when(measure.envelope) + u" – "_s + value + by(measure.envelope) + (stands ? QString() : u", "_s + Words::tr("corrected later"));
    }
    [[nodiscard]] QString symptomTitle(const std::string &id) const
    {
        for (const content::Pack *pack : m_record.packs()) {
            for (const content::Symptom &symptom : pack->symptoms) {
                if (symptom.id == id)
                    return m_context.wording.text(symptom.title);
            }
        }
        return QString::fromStdString(id);
    }
    [[nodiscard]] QString doseLine(const domain::DoseEvent &dose) const
    {
        const auto medicine = m_context.store().medications.find(dose.slot.medication);
        const QString name = medicine && *medicine ? QString::fromStdString((**medicine).name) : QString::fromStdString(dose.slot.medication.value);
        //: Pages with all a person recorded: a dose
        const QString taken = Words::tr("taken");
        //: Pages with all a person recorded: a dose
        const QString notTaken = Words::tr("not taken");
        return when(dose.envelope) + u" – "_s + name + u": "_s + (dose.state == domain::DoseEvent::State::Taken ? taken : notTaken) + by(dose.envelope);
    }
    [[nodiscard]] QString messageLine(const domain::Message &message) const
    {
        //: Pages with all a person recorded: who wrote a message
        const QString who = m_record.isOwn(message.envelope) ? Words::tr("I wrote") : m_record.nameOf(message.envelope.author);
        return when(message.envelope) + u" – "_s + who + u": "_s + QString::fromStdString(message.text);
    }
    [[nodiscard]] QStringList medicines() const
    {
        const auto plan = m_context.store().medications.plan(m_patient);
        const domain::LocalDay today = domain::localDayOf(m_context.now());
        QStringList lines;
        for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>())
            lines << QString::fromStdString(medicine.name) + u": "_s + planLines(medicine, today, m_context.wording).replace(u'\n', u"; "_s);
        return lines;
    }
    [[nodiscard]] QStringList goals() const
    {
        const auto goals = store::GoalStore(m_context.store().database()).all(m_patient);
        QStringList lines;
        for (const store::GoalRow &row : goals ? *goals : std::vector<store::GoalRow>())
            lines << QString::fromStdString(row.goal.text);
        return lines;
    }
    [[nodiscard]] std::vector<Dated> consents() const
    {
        const auto entries = store::LedgerStore(m_context.store().database()).consents(m_patient);
        std::vector<Dated> lines;
        for (const domain::ConsentEntry &each : entries ? *entries : std::vector<domain::ConsentEntry>())
            lines.push_back({each.envelope.occurredAt.at, when(each.envelope) + u" – "_s + consentText(each)});
        return lines;
    }

    Context m_context;
    domain::PatientId m_patient;
    PatientRecord m_record;
    std::set<std::string> m_taken;
    std::vector<Dated> m_measures;
    std::vector<Dated> m_doses;
    std::vector<Dated> m_messages;
};

/// Writes down the pages, one after the other.
class Scribe {
public:
    Scribe(QPainter &painter, const QRectF &area, const std::function<void()> &newPage)
        : m_painter(painter), m_area(area), m_newPage(newPage), m_unit(static_cast<double>(painter.device()->logicalDpiX()) / kPointsPerInch),
          m_y(area.top())
    {
    }

    [[nodiscard]] int pages() const { return m_pages; }
    void skip(double points) { m_y += points * m_unit; }
    void write(const QString &text, double points, bool isBold = false)
    {
        if (text.isEmpty())
            return;
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(std::max(1, qRound(points * m_unit)));
        font.setBold(isBold);
        const QRectF room(m_area.left(), 0, m_area.width(), m_area.height());
        const double height = QFontMetricsF(font, m_painter.device()).boundingRect(room, Qt::TextWordWrap, text).height();
        if (m_y + height > m_area.bottom() && m_y > m_area.top()) {
            m_newPage();
            ++m_pages;
            m_y = m_area.top();
        }
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(room.translated(0, m_y), Qt::TextWordWrap, text);
        m_y += height + kGap * m_unit;
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    const std::function<void()> &m_newPage;
    double m_unit; ///< device units in a point
    double m_y;
    int m_pages = 1;
};

} // namespace

Result<RecordPages> recordPages(const Context &context, const domain::PatientId &patient)
{
    return Collector(context, patient).pages();
}

Result<int> writePdf(const RecordPages &record, const QString &file)
{
    int pages = 0;
    auto done = writeSheets(file, record.title, kMarginPoints, [&](QPainter &painter, const QRectF &area, const std::function<void()> &newPage) {
        Scribe scribe(painter, area, newPage);
        scribe.write(record.title, kTitle, true);
        scribe.write(record.identity, kHeading, true);
        for (const RecordPages::Section &section : record.sections) {
            scribe.skip(kSectionGap);
            scribe.write(section.title, kHeading, true);
            for (const QString &line : section.lines)
                scribe.write(line, kBody);
        }
        scribe.skip(kSectionGap);
        scribe.write(record.foot, kSmall);
        pages = scribe.pages();
    });
    return done ? Result<int>(pages) : Result<int>(done.error());
}

} // namespace viewmodels
