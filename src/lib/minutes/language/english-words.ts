const words = `
Aid Aware Awareness Big Bridge Brothers Building Bullying Campus Care Center Challenge Child Children Circle City Club Community
Connect Cool Coping Cup Dance Day Digital Drop Early Education Empowerment Families Family Fast First Forms Foundation Free From
Functional Future Games Girl Girls Good Grand Group Growth Guide Head Health Healthy Help Home Hope Housing In Incredible Junior
Kids Kit Leader Learning Life Light Listen Locker Management Media Mental Mentors Mind Minds Move Network New Night Of Open Orange
Out Parent Parenting Parents Partnership Peer Place Plan Planet Play Positive Power Prevention Prime Process Program Project
Promoting Response Room Safe Safety School Security Selfie Shift Sisters Skills Smart Social Space Sport Start Step Steps Strong
Student Students Suicide Support Survey Talk Teen Teens Therapy Think Thinking Together Training Up Violence Walk Way Well Wellbeing
Women Work World Years Young Youth Zero Zone
`

/** Words of English that methods and programmes are called by, and people are not. */
export const englishWords: ReadonlySet<string> = new Set(words.trim().toLowerCase().split(/\s+/))
