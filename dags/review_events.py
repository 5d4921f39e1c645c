"""# Review events

Asks a person about the events that are least certain: Browse, Required Actions. Each answer is a decision that holds
for every later run: `accept` keeps the event, `reject` takes it off the timeline, `skip` leaves it for another time. A form
leads to the event's own page, where it is corrected, merged or split: what is decided there counts, not the form's answer.

| task | what it does |
|---|---|
| questions | the least certain events that nobody has looked at, as forms; none: nothing is asked |
| ask | one form an event; it waits without taking a worker, a week at most, then counts as skipped |
| decide | once every form is answered: stores the decisions, with the name of whoever answered |

An answer is stored once, however often `decide` is cleared, and counts as skipped when the event was reviewed, merged or split
since it was asked about, or says something else than the form showed: then the next run asks about it again. So does a form that
failed, or was marked by hand. One run at a time: the next one waits until the forms of this one are answered.

A run that is cleared asks about the same events, as Airflow shows its forms as they were; one whose event was decided about
since, or says something else by now, counts as skipped. When `questions` failed, clear it with all that is downstream.

`dateline review list` shows decisions, `dateline review undo` takes one back. Trigger it by hand, and once more for more.
"""

from datetime import timedelta

from airflow.providers.standard.operators.hitl import HITLOperator
from airflow.sdk import Param, dag, result, task
from dateline_defaults import ROBUST, START, database, timeline_page

from dateline.reviewing import review_forms
from dateline.run_params import refuse_unknown

PARAMS = {"events": Param(10, type="integer", minimum=1, maximum=100, title="Events", description="At most so many.")}


def shown(form):
    """What the operator takes of a form."""
    return {name: form[name] for name in ("subject", "body")}


@dag(schedule=None, start_date=START, max_active_runs=1, doc_md=__doc__, params=PARAMS, default_args=ROBUST, tags=["timeline"])
def review_events():
    @task
    def questions(params, run_id):
        refuse_unknown(params, PARAMS)
        return review_forms.questions(database(), params["events"], timeline_page(), run_id)

    @result
    @task(trigger_rule="all_done")
    def decide(forms, ti, run_id):
        # Each by its number: one that was marked by hand has no answer, and would shift those of the forms after it.
        answers = ti.xcom_pull(task_ids="ask", map_indexes=range(len(forms or ())))
        return review_forms.answered(database(), forms, answers, run_id)

    forms = questions()
    form = HITLOperator.partial(task_id="ask", options=review_forms.OPTIONS, defaults="skip", response_timeout=timedelta(days=7))
    form.expand_kwargs(forms.map(shown)) >> decide(forms)


review_events()
