"""Whom an event concerns: who is on its sides by rule, where the words beside its trigger do not say it, or say another."""
